package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.promise.Verb.Strength;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import java.util.Optional;

/** Notes without a subject: "send catalogue asap", "quote by fri", "call back tue 3pm". */
final class Notes {

    private static final int LONGEST = 10;
    private static final int SHORT = 7;

    private final Lexicon words;

    Notes(Lexicon words) {
        this.words = words;
    }

    Optional<Heard> hear(Clause clause, int first, Context context) {
        boolean due = Dates.due(clause.dates(), context.now()).isPresent();
        int start = first;
        while (start < clause.to()
                && (clause.inDate(start) || clause.token(start).isSign())) {
            start++;
        }
        boolean answers = first > clause.from() && clause.token(first - 1).isSign();
        boolean pressing = due || has("at once", clause, start) || has("agent", clause, start);
        if (start == clause.to() || length(clause, start) > LONGEST || !pressing && !answers) {
            return Optional.empty();
        }
        Optional<Verb> doing = held(words.at("doing", clause.tokens(), start), start);
        if (doing.isPresent()
                && !words.has("infinitives", clause.tokens(), start)
                && !has("finite", clause, start)
                && (pressing || hasObject(clause, doing.get().end()))) {
            return Optional.of(new Heard(clause, first, opening(start, Side.OURS), doing));
        }
        if (!pressing) {
            return Optional.empty();
        }
        Optional<Verb> toYou = held(words.at("do", clause.tokens(), start), start)
                .filter(verb ->
                        !verb.asks() && verb.end() < clause.to() && words.has("you", clause.tokens(), verb.end()));
        if (toYou.isPresent()) {
            return Optional.of(new Heard(clause, first, opening(start, Side.OURS), toYou));
        }
        if (due && isConfirmed(clause, start)) {
            return Optional.of(new Heard(clause, first, opening(start, Side.OURS), Optional.empty()));
        }
        if (has("not in notes", clause, start)) {
            return Optional.empty();
        }
        if (due && isTold(clause, start)) {
            return Optional.of(new Heard(clause, first, opening(start, Side.OURS), Optional.empty()));
        }
        if ((isThing(clause, start, context) || due && reaches(clause, start)) && !isDone(clause, start)) {
            return Optional.of(new Heard(clause, first, opening(start, Side.OURS), Optional.empty()));
        }
        int at = start;
        Optional<Verb> verb = held(words.at("do", clause.tokens(), at), at)
                .filter(_ -> !formal(clause, at))
                .or(() -> infinitive(clause, at));
        return verb.map(found -> new Heard(clause, first, opening(at, Side.OURS), Optional.of(found)));
    }

    /** Some things alone make a note with a date ("callback Tuesday"), others only with "by" ("curtains by Friday"). */
    private boolean isThing(Clause clause, int start, Context context) {
        return words.has("nouns", clause.tokens(), start)
                || words.has("goods", clause.tokens(), start)
                        && !words.has("articles", clause.tokens(), start)
                        && !words.has("you", clause.tokens(), start)
                        && clause.to() - start <= SHORT
                        && Dates.by(clause.dates(), context.now());
    }

    /** "told Kim Friday": what is told with a day, and no verb that says who does something. */
    private boolean isTold(Clause clause, int start) {
        if (!words.has("tells", clause.tokens(), start)) {
            return false;
        }
        for (int i = start + 1; i < clause.to(); i++) {
            int at = i;
            if (held(words.at("do", clause.tokens(), at), at).isPresent()
                    || words.at("refuses", clause.tokens(), i)
                            .filter(match -> !match.value().equals("ok"))
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "laptop back to him on the 4th": a thing and where it goes to, without any verb. */
    private boolean reaches(Clause clause, int start) {
        return held(words.at("do", clause.tokens(), start), start).isEmpty()
                && !words.has("doing", clause.tokens(), start)
                && !words.has("does", clause.tokens(), start)
                && has("toward", clause, start + 1);
    }

    /** Dates are not counted, however they are written. */
    private static int length(Clause clause, int start) {
        int length = 0;
        for (int i = start; i < clause.to(); i++) {
            length += clause.inDate(i) ? 0 : 1;
        }
        return length;
    }

    private boolean isDone(Clause clause, int start) {
        for (int i = start; i < clause.to(); i++) {
            if (words.at("done", clause.tokens(), i)
                    .filter(match -> !match.value().startsWith("weak"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "table for six Friday confirmed": what a note ends with makes all that stands before it a promise. */
    private boolean isConfirmed(Clause clause, int start) {
        for (int i = start; i < clause.to(); i++) {
            Optional<Match> confirms = words.at("confirms", clause.tokens(), i);
            if (i > start && confirms.isPresent()) {
                return !confirms.get().value().equals("no")
                        && ends(clause, i + confirms.get().length());
            }
            if (words.has("not in notes", clause.tokens(), i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean ends(Clause clause, int from) {
        for (int i = from; i < clause.to(); i++) {
            if (clause.token(i).isWord() && !clause.inDate(i)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Verb> infinitive(Clause clause, int start) {
        int last = clause.to() - 1;
        while (last > start && (clause.inDate(last) || clause.token(last).isSign())) {
            last--;
        }
        int at = beforeTail(clause, start, last);
        return held(words.at("infinitives", clause.tokens(), start), start)
                .or(() -> held(words.at("infinitives", clause.tokens(), at), at));
    }

    /** "Herrn Weiß morgen anrufen wegen der Leiter": the verb stands last, but for what it is about. */
    private int beforeTail(Clause clause, int start, int last) {
        for (int i = start + 1; i <= last; i++) {
            if (words.has("tails", clause.tokens(), i) && words.has("infinitives", clause.tokens(), i - 1)) {
                return i - 1;
            }
        }
        return last;
    }

    /** "ok, adding it to the list", but not "sure, ordering works". */
    private boolean hasObject(Clause clause, int at) {
        return at < clause.to()
                && (words.has("articles", clause.tokens(), at)
                        || words.has("goods", clause.tokens(), at)
                        || words.has("you", clause.tokens(), at));
    }

    private static Optional<Verb> held(Optional<Match> match, int at) {
        return match.map(found -> Verb.of(found, at))
                .filter(verb -> verb.strength() == Strength.HELD || verb.strength() == Strength.WEAK);
    }

    /** Whole, well-set sentences that begin with a verb ask somebody else: "Send the report to Kim by Friday." */
    private boolean formal(Clause clause, int start) {
        return clause.token(start).capital() && has("articles", clause, start);
    }

    private boolean has(String list, Clause clause, int start) {
        for (int i = start; i < clause.to(); i++) {
            if (words.has(list, clause.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    private static Opening opening(int start, Side side) {
        return new Opening(side, Verbs.HELD, "do", Where.NEXT, true, Optional.empty(), start, 0);
    }
}
