package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import java.util.List;
import java.util.Optional;

/** "Two dozen bagels tomorrow at eight, I said yes": words afterwards that make what stands before them a promise. */
final class Confirmations {

    private static final int BACK = 3;
    private static final int BRIEF = 6;

    private final Lexicon words;
    private final Hearing hearing;

    Confirmations(Lexicon words, Hearing hearing) {
        this.words = words;
        this.hearing = hearing;
    }

    /** The nearest clause before, however many were cut off between, unless a refusal stands in one of them. */
    Optional<Heard> of(List<Clause> all, int at, Context context) {
        Clause clause = all.get(at);
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Clause before = all.get(i);
            boolean dated = Dates.due(before.dates(), context.now()).isPresent() || has("firm", before);
            int start = hearing.start(before);
            boolean nearest = i == at - 1;
            boolean answers = dated && !isTheirs(before, start) && !has("refuses", before);
            if (start < before.to() && (nearest || answers) && confirms(clause, answers)) {
                var whole = new Opening(Side.OURS, Verbs.NONE, "do", Where.NEXT, false, Optional.empty(), start, 0);
                return Optional.of(new Heard(before, start, whole, Optional.empty()));
            }
            if (has("refuses", before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Some words confirm anything; some, which also report an answer, only what has a date; and some, which can tell
     * anything, only where next to nothing else is told.
     */
    private boolean confirms(Clause clause, boolean dated) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Optional<Match> match = words.at("confirms", clause.tokens(), i);
            if (match.isPresent()) {
                String value = match.get().value();
                return value.isEmpty()
                        || value.equals("dated") && dated
                        || value.equals("brief") && dated && isBrief(clause, i);
            }
        }
        return false;
    }

    /** Of "she comes on Friday, confirmed" nothing is ours. */
    private boolean isTheirs(Clause clause, int start) {
        return start < clause.to()
                && (words.has("they", clause.tokens(), start) || words.has("you", clause.tokens(), start));
    }

    /** "told the vicar yes", but not "told her why" or "told her we don't". */
    private boolean isBrief(Clause clause, int at) {
        return at == hearing.start(clause)
                && clause.to() - at <= BRIEF
                && clause.dates().isEmpty()
                && !has("refuses", clause)
                && !has("negations", clause)
                && !has("openings", clause)
                && !has("links", clause);
    }

    private boolean has(String list, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.at(list, clause.tokens(), i)
                    .filter(match -> !match.value().equals("ok"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
