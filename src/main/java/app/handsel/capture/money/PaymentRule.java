package app.handsel.capture.money;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Kind;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds money that came in: an amount and words that say it was paid. A price, an offer, what is still owed and what we
 * paid ourselves are none.
 */
public final class PaymentRule implements PatternRule {

    private static final int CENTS = 3;

    private final AmountReader amounts;
    private final Grammar grammar;
    private final PaymentTerms terms;

    public PaymentRule(Grammars grammars) {
        this.amounts = new AmountReader(grammars);
        this.grammar = grammars.on("money");
        this.terms = new PaymentTerms(grammar);
    }

    @Override
    public List<Finding> read(List<Words> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (Words words : sentences) {
            if (!words.asks()) {
                read(words, context, found);
            }
        }
        return found;
    }

    private void read(Words unmarked, Context context, List<Finding> found) {
        Sentence sentence = unmarked.sentence();
        List<Amount> all = amounts.read(sentence.written(), unmarked, context.currency());
        if (all.isEmpty()) {
            return;
        }
        Words words = unmarked.copy();
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
        words.stretch(amount.bare() ? Kind.BARE : Kind.MONEY, amount.from(), length);
        if (length == CENTS) {
            words.stretch(Kind.CENTS, amount.from(), length);
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
