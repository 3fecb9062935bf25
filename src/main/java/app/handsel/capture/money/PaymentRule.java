package app.handsel.capture.money;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds money that came in: an amount and words that say it was paid. A price, an offer, what is still owed and what we
 * paid ourselves are none.
 */
public final class PaymentRule implements Rule {

    private static final int CENTS = 3;

    private final AmountReader amounts;
    private final Grammar grammar;
    private final PaymentTerms terms;

    public PaymentRule(Locale language) {
        this.amounts = new AmountReader(language);
        this.grammar = Grammar.of(language, "money");
        this.terms = new PaymentTerms(grammar);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (Sentence sentence : sentences) {
            read(sentence, context, found);
        }
        return found;
    }

    private void read(Sentence sentence, Context context, List<Finding> found) {
        Words words = Words.of(sentence);
        List<Amount> all = amounts.read(sentence.written(), words, context.currency());
        if (all.isEmpty() || words.word(words.size() - 1).equals("?")) {
            return;
        }
        all.stream()
                .filter(amount -> !amount.bare() || !isDate(sentence, words, amount))
                .forEach(amount -> stretch(words, amount));
        int end = -1;
        for (Hit hit : grammar.all("payment", words)) {
            Optional<Amount> amount =
                    all.stream().filter(one -> one.from() == hit.open()).findFirst();
            if (amount.isPresent() && hit.from() >= end && !isBlocked(words, hit)) {
                PaymentTerms.Terms said =
                        terms.of(sentence, words, hit, context.now().toLocalDate());
                found.add(said.found(words, amount.get().money()));
                end = said.to();
            }
        }
    }

    /** A number with cents is hardly the number of something. */
    private static void stretch(Words words, Amount amount) {
        int length = amount.to() - amount.from();
        words.stretch(amount.bare() ? "bare" : "money", amount.from(), length);
        if (length == CENTS) {
            words.stretch("cents", amount.from(), length);
        }
    }

    private static boolean isDate(Sentence sentence, Words words, Amount amount) {
        var place = words.place(amount.from(), amount.to());
        return sentence.dates().stream().anyMatch(date -> date.place().overlaps(place));
    }

    private boolean isBlocked(Words words, Hit hit) {
        return grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.to())
                || grammar.has("block after", words, hit.close(), grammar.clauseEnd(words, hit.to()));
    }
}
