package app.handsel.capture.money;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.model.Money;
import app.handsel.model.Payment.Method;
import java.util.Optional;

/** What is said beside the amount of a payment: how it came, for what, whether before delivery, and when. */
final class PaymentTerms {

    private static final int NEAR = 12;

    /** Found between two tokens: the words that say it are part of the payment's place. */
    record Terms(
            int from,
            int to,
            Optional<Method> how,
            boolean deposit,
            String what,
            Optional<Said> when) {

        Finding payment(Money amount, Sentence sentence, Words words, Context context) {
            return new Finding.Payment(
                    words.place(from, to), false, what, amount, how, deposit, when);
        }
    }

    private final Grammar grammar;

    PaymentTerms(Grammar grammar) {
        this.grammar = grammar;
    }

    Terms of(Sentence sentence, Words words, Hit hit) {
        int end = end(words, hit.to());
        int start = grammar.clauseStart(words, hit.from());
        Optional<Hit> how = grammar.first("how", words, start, end);
        Optional<Hit> deposit = grammar.first("deposit", words, start, end);
        Optional<Hit> purpose = grammar.first("for", words, hit.close(), end).map(one -> upTo(words, one, end));
        Optional<Hit> about = grammar.first("about", words, start, end);
        int to = Math.max(hit.to(), end);
        String what = purpose.filter(one -> one.to() > one.from() + 1)
                .map(one -> words.place(one.from() + 1, one.to()).in(sentence.written()))
                .or(() -> about.map(one -> words.place(one.from(), one.to()).in(sentence.written())))
                .orElse("");
        int from = Math.min(hit.from(), deposit.map(Hit::from).orElse(hit.from()));
        return new Terms(from, to, how.map(Hit::value).map(Method::valueOf), deposit.isPresent(), what, Optional.empty());
    }

    private int end(Words words, int from) {
        int end = grammar.clauseEnd(words, from);
        while (end < words.size()
                && end - from < NEAR
                && words.endsClause(end)
                && goesOn(words, end + 1)) {
            end = grammar.clauseEnd(words, end + 1);
        }
        return end;
    }

    /** "paid 500, cash": what stands alone between signs belongs to what was paid before. */
    private boolean goesOn(Words words, int at) {
        return at < words.size() && (grammar.has("how", words, at) || grammar.has("deposit", words, at));
    }

    private Hit upTo(Words words, Hit hit, int end) {
        int to = hit.open();
        while (to < end
                && !words.endsClause(to)
                && words.stretch("date", to) == 0
                && !grammar.has("how", words, to)) {
            to++;
        }
        return new Hit(hit.value(), hit.from(), to, hit.open(), to);
    }
}
