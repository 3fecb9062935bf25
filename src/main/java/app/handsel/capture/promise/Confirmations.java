package app.handsel.capture.promise;

import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import java.util.Optional;

/** "Two dozen bagels tomorrow at eight, I said yes": words afterwards that make what stands before them a promise. */
final class Confirmations {

    private final Lexicon words;

    Confirmations(Lexicon words) {
        this.words = words;
    }

    Optional<Heard> of(Clause before, int start, Clause clause) {
        if (start >= before.to() || !confirms(clause)) {
            return Optional.empty();
        }
        var all = new Opening(Side.OURS, Verbs.NONE, "do", Where.NEXT, false, false, start, 0);
        return Optional.of(new Heard(before, start, all, Optional.empty()));
    }

    private boolean confirms(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.has("confirms", clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }
}
