package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.words.Lexicon;
import java.util.Optional;

/** Whose word it is when no pronoun says so: "our driver will", "Tom Reyes will", "the quote will be". */
final class Subjects {

    private static final int LONGEST = 7;
    private static final int NAMES = 3;
    private static final int AFTER = 5;

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
        if (length > LONGEST || length == 0 && !goesOn(clause, start)) {
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
            boolean done = isDone(modal) && (!clause.dates().isEmpty() || has("you", clause, from));
            boolean ours = goods || modal.with().isPresent() || done;
            return !person && ours && modal.length() > 0 ? Optional.of(modal) : after(clause, modal, context);
        }
        boolean undertakes = modal.verbs() == Verbs.ANY || !goods && has("us", clause, modal.end());
        return person || undertakes || !goods && named(clause, from, modal.from())
                ? Optional.of(modal)
                : after(clause, modal, context);
    }

    /** "As soon as it is approved, (then) goes the parcel": a clause before stands where the subject would. */
    private static boolean goesOn(Clause clause, int start) {
        return start > 0 && clause.token(start - 1).is(",");
    }

    /** Where the verb stands at once, all that is done is ours to do; where it stands last, only what is ours. */
    private static boolean isDone(Opening modal) {
        return modal.form().equals("done") && modal.where() == Where.NEXT;
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

    /** "Next week our driver will": the subject stands after the verb when something else stands before it. */
    private Optional<Opening> after(Clause clause, Opening modal, Context context) {
        int end = Math.min(clause.to(), modal.from() + AFTER);
        for (int i = modal.from() + 1; i < end; i++) {
            if (words.has("our people", clause.tokens(), i)) {
                return Optional.of(modal.byOurs());
            }
            if (words.has("people", clause.tokens(), i)
                    || context.people().at(clause.tokens(), i).isPresent()) {
                return modal.side() == Side.THEIRS ? Optional.of(modal) : Optional.empty();
            }
            if (words.has("goods", clause.tokens(), i) && modal.side() == Side.OURS && modal.length() > 0) {
                return Optional.of(modal);
            }
            if (!words.has("small", clause.tokens(), i)
                    && !words.has("articles", clause.tokens(), i)
                    && !words.has("meant", clause.tokens(), i)
                    && !clause.inDate(i)) {
                break;
            }
        }
        return Optional.empty();
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
