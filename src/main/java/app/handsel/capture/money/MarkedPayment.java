package app.handsel.capture.money;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Kind;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Place;
import java.util.List;
import java.util.Optional;

/**
 * A payment that is written with a mark: the amount first, in the mark's currency unless another is written. Where the
 * mark touches the amount it may be no more than the way money is written ("$500 is too much"): then the rest has to
 * read like a payment's.
 */
public final class MarkedPayment {

    private static final String REST = "marked";

    private final AmountReader amounts;
    private final Currencies currencies;
    private final Grammar grammar;
    private final PaymentTerms terms;

    public MarkedPayment(Grammars grammars) {
        this.amounts = new AmountReader(grammars);
        this.currencies = new Currencies(grammars.language());
        this.grammar = grammars.on("money");
        this.terms = new PaymentTerms(grammar);
    }

    /** @param body what follows the mark, {@code line} the place of all */
    public Optional<Finding> of(String mark, Sentence body, Place line, Context context) {
        Words words = grammar.words(body);
        String currency = currencies.signed(mark, context.currency());
        List<Amount> all = amounts.read(body.written(), words, currency);
        if (all.isEmpty() || all.getFirst().from() > 0) {
            return Optional.empty();
        }
        Amount amount = all.getFirst();
        boolean touches = !words.token(0).spaced();
        boolean rest = amount.to() == words.size()
                || words.endsClause(amount.to())
                || words.stretch(Kind.DATE, amount.to()) > 0
                || grammar.has(REST, words, amount.to());
        if (touches && !rest) {
            return Optional.empty();
        }
        Hit hit = new Hit("", 0, amount.to(), 0, amount.to());
        return Optional.of(
                terms.of(body, words, hit, context.now().toLocalDate()).marked(line, amount.money()));
    }
}
