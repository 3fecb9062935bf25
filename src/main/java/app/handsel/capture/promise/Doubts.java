package app.handsel.capture.promise;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import app.handsel.capture.words.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What speaks against a word given: it is asked, reported, denied, depends on them, or is only a plan of one's own. */
final class Doubts {

    private static final int BACK = 12;
    private static final int NEAR = 60;
    private static final int INTRODUCTION = 4;

    private final Lexicon words;

    Doubts(Lexicon words) {
        this.words = words;
    }

    /** Where set phrases of letters and notices stand, which promise nothing to anybody. */
    BitSet boilerplate(Sentence sentence) {
        var found = new BitSet();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (words.has("boilerplate", sentence.tokens(), i)) {
                found.set(i);
            }
        }
        return found;
    }

    /** A sentence without an end is not all one notice. */
    boolean isNear(BitSet boilerplate, Clause clause) {
        int next = boilerplate.nextSetBit(Math.max(0, clause.from() - NEAR));
        return next >= 0 && next < clause.to() + NEAR;
    }

    /** What stands before an opening takes it back: "she said we'll", "not sure we'll", "if you order we'll". */
    boolean before(Clause clause, int start, Opening opening) {
        String side = opening.side() == Side.OURS ? "ours" : "theirs";
        int at = Math.max(start, opening.from() - BACK);
        while (at < opening.from()) {
            Optional<Match> match = words.at("before", clause.tokens(), at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            String value = match.get().value();
            if (value.isEmpty()
                    || value.equals(side)
                    || value.equals("if")
                            && (opening.side() == Side.THEIRS
                                    || theirs(clause.tokens(), at + match.get().length(), opening.from()))) {
                return true;
            }
            at += match.get().length();
        }
        return false;
    }

    /** "Ich hoffe, wir schaffen es": a few words before the comma that take back what comes after it. */
    boolean introduces(Clause clause, int start) {
        return clause.to() - start <= INTRODUCTION
                && clause.token(clause.to() - 1).is(",")
                && has("before", clause.tokens(), start, clause.to() - 1, "");
    }

    /** A clause that makes what follows depend on something they have not said yet. */
    boolean condition(Clause clause, int start) {
        return words.has("conditions", clause.tokens(), start) && theirs(clause.tokens(), start + 1, clause.to());
    }

    boolean after(Clause clause, int start, Opening opening, Optional<Verb> verb) {
        int from = verb.map(Verb::end).filter(end -> end > opening.end()).orElse(opening.end());
        boolean over = false;
        boolean asks = verb.filter(Verb::asks).isPresent();
        if (opening.where() == Where.NEAR && deniedBefore(clause, start, opening)) {
            return true;
        }
        for (int i = opening.end(); i < clause.to(); i++) {
            if (opening.side() == Side.OURS && words.has("plans", clause.tokens(), i) && !clause.inDate(i)
                    || opening.where() != Where.NEXT && !over && words.has("negations", clause.tokens(), i)) {
                return true;
            }
            if (opening.side() == Side.THEIRS
                    && opening.verbs() != Verbs.ANY
                    && words.has("not theirs", clause.tokens(), i)) {
                return true;
            }
            over |= clause.token(i).is(",");
            if (clause.token(i).is(",") && i + 1 < clause.to() && words.has("says", clause.tokens(), i + 1)) {
                return true;
            }
            if (!asks && i >= from && words.has("conditions", clause.tokens(), i)) {
                return theirs(clause.tokens(), i + 1, clause.to()) && !guarantees(clause, i + 1);
            }
        }
        return false;
    }

    /** "Nie wieder mache ich das": back to the comma. */
    private boolean deniedBefore(Clause clause, int start, Opening opening) {
        for (int i = opening.from() - 1; i >= start && !clause.token(i).is(","); i--) {
            if (words.has("negations", clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "if you are not satisfied" depends on us. */
    private boolean guarantees(Clause clause, int from) {
        return has("guarantees", clause.tokens(), from, clause.to());
    }

    private boolean theirs(List<Token> tokens, int from, int to) {
        return has("theirs", tokens, from, to);
    }

    private boolean has(String list, List<Token> tokens, int from, int to, String value) {
        for (int i = from; i < to; i++) {
            if (words.at(list, tokens, i)
                    .filter(match -> match.value().equals(value))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String list, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.has(list, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
