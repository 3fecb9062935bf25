package app.handsel.capture.money;

import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Happened;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Kind;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import app.handsel.model.Money;
import app.handsel.model.Payment.Method;
import java.time.LocalDate;
import java.util.Optional;

/** What is said beside the amount of a payment: how it came, for what, whether before delivery, and when. */
final class PaymentTerms {

    private static final int NEAR = 12;

    /** Found between two tokens: the words that say it are part of the payment's place. */
    record Terms(int from, int to, Optional<Method> how, boolean deposit, String what, Optional<Said> when) {

        Finding found(Words words, Money amount) {
            return new Finding.Payment(words.place(from, to), false, what, amount, how, deposit, when);
        }

        Finding marked(Place line, Money amount) {
            return new Finding.Payment(line, true, what, amount, how, deposit, when);
        }
    }

    private final Grammar grammar;

    PaymentTerms(Grammar grammar) {
        this.grammar = grammar;
    }

    Terms of(Sentence sentence, Words words, Hit hit, LocalDate today) {
        int end = end(words, hit.to());
        int start = grammar.clauseStart(words, hit.from());
        Optional<Hit> how = grammar.first("how", words, start, end);
        Optional<Hit> deposit = grammar.first("deposit", words, start, end);
        int from = Math.min(hit.from(), deposit.map(Hit::from).orElse(hit.from()));
        return new Terms(
                from,
                Math.max(hit.to(), end),
                how.map(Hit::value).map(Method::valueOf),
                deposit.isPresent(),
                what(sentence, words, hit, start, end),
                day(sentence, words, start, end).flatMap(said -> Happened.on(said, today)));
    }

    /** For what it is, or which part of what was owed. */
    private String what(Sentence sentence, Words words, Hit hit, int start, int end) {
        return grammar.first("for", words, hit.close(), end)
                .map(one -> new int[] {one.from() + 1, upTo(words, one.open(), end)})
                .filter(part -> part[1] > part[0])
                .or(() -> grammar.first("about", words, start, end)
                        .filter(one -> !grammar.has("how", words, one.from()) && !isDeposit(words, one))
                        .map(one -> new int[] {one.from(), one.to()}))
                .map(part -> words.place(part[0], part[1]).in(sentence.written()))
                .orElse("");
    }

    /** That it was a deposit is known already, and says nothing about what it was paid for. */
    private boolean isDeposit(Words words, Hit about) {
        return grammar.at("deposit", words, about.from())
                .filter(deposit -> deposit.to() >= about.to())
                .isPresent();
    }

    /** A day behind "for" is that of the party, not of the payment. */
    private Optional<Said> day(Sentence sentence, Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.stretch(Kind.DATE, i) > 0 && (i == 0 || !grammar.has("not the day", words, i - 1))) {
                Place place = words.token(i).place();
                return sentence.dates().stream()
                        .filter(date -> date.place().overlaps(place))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private int end(Words words, int from) {
        int end = grammar.clauseEnd(words, from);
        while (end < words.size() && end - from < NEAR && words.endsClause(end) && goesOn(words, end + 1)) {
            end = grammar.clauseEnd(words, end + 1);
        }
        return end;
    }

    /** "paid 500, cash": what stands alone between signs belongs to what was paid before. */
    private boolean goesOn(Words words, int at) {
        return at < words.size() && (grammar.has("how", words, at) || grammar.has("deposit", words, at));
    }

    private int upTo(Words words, int from, int end) {
        int to = from;
        while (to < end
                && !words.endsClause(to)
                && words.stretch(Kind.DATE, to) == 0
                && !grammar.has("how", words, to)
                && !grammar.has("paid", words, to)) {
            to++;
        }
        return to;
    }
}
