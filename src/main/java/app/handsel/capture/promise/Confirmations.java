package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import java.util.Optional;

/** "Two dozen bagels tomorrow at eight, I said yes": words afterwards that make what stands before them a promise. */
final class Confirmations {

    private final Lexicon words;

    Confirmations(Lexicon words) {
        this.words = words;
    }

    Optional<Heard> of(Clause before, int start, Clause clause, Context context) {
        boolean dated = Dates.due(before.dates(), context.now()).isPresent() || isFirm(before, start);
        if (start >= before.to() || !confirms(clause, dated)) {
            return Optional.empty();
        }
        var all = new Opening(Side.OURS, Verbs.NONE, "do", Where.NEXT, false, Optional.empty(), start, 0);
        return Optional.of(new Heard(before, start, all, Optional.empty()));
    }

    /** "Lieferung gibts gratis": as good as a date. */
    private boolean isFirm(Clause clause, int start) {
        for (int i = start; i < clause.to(); i++) {
            if (words.has("firm", clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Some words confirm anything, and some, which also report an answer, only what has a date. */
    private boolean confirms(Clause clause, boolean dated) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Optional<Match> match = words.at("confirms", clause.tokens(), i);
            if (match.isPresent()) {
                String value = match.get().value();
                return value.isEmpty() || value.equals("dated") && dated;
            }
        }
        return false;
    }
}
