package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.words.Lexicon;
import java.util.Optional;

/** Whose word it is when no pronoun says so: "our driver will", "Tom Reyes will", "the quote will be". */
final class Subjects {

    private static final int LONGEST = 7;
    private static final int NAMES = 3;

    private final Lexicon words;

    Subjects(Lexicon words) {
        this.words = words;
    }

    /**
     * The modal with the side of its subject; none when nobody, or no one in particular, is the subject. Of things we
     * speak when they are ours to make, or when other words of the clause say so.
     */
    Optional<Opening> of(Clause clause, int start, Opening modal, Context context) {
        if (modal.with().filter("agent"::equals).isPresent()) {
            return Optional.of(modal);
        }
        int from = from(clause, start, modal.from());
        int length = modal.from() - from;
        if (length == 0 || length > LONGEST) {
            return Optional.empty();
        }
        if (!isSubject(clause, modal)) {
            return Optional.empty();
        }
        boolean person = false;
        boolean goods = false;
        for (int i = from; i < modal.from(); i++) {
            if (words.has("nobody", clause.tokens(), i)) {
                return Optional.empty();
            }
            if (words.has("our people", clause.tokens(), i)) {
                return Optional.of(modal.byOurs());
            }
            goods |= words.has("goods", clause.tokens(), i);
            person |= !goods && words.has("people", clause.tokens(), i)
                    || context.people().at(clause.tokens(), i).isPresent();
        }
        if (modal.side() == Side.OURS) {
            boolean done = modal.form().equals("done") && (!clause.dates().isEmpty() || has("you", clause, from));
            return !person && (goods || modal.with().isPresent() || done) ? Optional.of(modal) : Optional.empty();
        }
        boolean undertakes = modal.verbs() == Verbs.ANY || !goods && has("us", clause, modal.end());
        return person || undertakes || !goods && named(clause, from, modal.from())
                ? Optional.of(modal)
                : Optional.empty();
    }

    /** "architect to confirm by Friday" is a note, "the architect called to confirm" is none. */
    private boolean isSubject(Clause clause, Opening modal) {
        int last = modal.from() - 1;
        return !words.has("to", clause.tokens(), modal.from())
                || clause.token(last).isSign()
                || clause.token(last).capital()
                || words.has("people", clause.tokens(), last)
                || words.has("our people", clause.tokens(), last);
    }

    /** "we are pleased to confirm that your order": after the word that joins two clauses. */
    private int from(Clause clause, int start, int end) {
        for (int i = end - 2; i >= start && i >= end - LONGEST; i--) {
            if (words.has("that", clause.tokens(), i)) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean has(String list, Clause clause, int from) {
        for (int i = from; i < clause.to(); i++) {
            if (words.has(list, clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins with one of them as its subject. */
    boolean they(Clause clause, Context context) {
        int end = Math.min(clause.from() + NAMES, clause.to());
        for (int i = clause.from(); i < end; i++) {
            if (words.has("our people", clause.tokens(), i) || words.has("you", clause.tokens(), i)) {
                return false;
            }
            if (words.has("they", clause.tokens(), i)
                    || i == clause.from() && words.has("articles", clause.tokens(), i)
                    || words.has("people", clause.tokens(), i)
                    || context.people().at(clause.tokens(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Clause clause, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!clause.token(i).capital() || words.has("no names", clause.tokens(), i)) {
                return false;
            }
        }
        return end - start <= NAMES;
    }
}
