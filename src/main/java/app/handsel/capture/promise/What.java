package app.handsel.capture.promise;

import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What was promised so that it stands alone, in the writer's own words: "have the quote ready" of "I'll have the quote
 * ready by Friday". A verb that stood beside its subject goes where it stands alone: "das Angebot zuschicken".
 */
final class What {

    private static final String LOOSE = " ,;:-–—(\"”“»";

    private final Lexicon words;

    What(Lexicon words) {
        this.words = words;
    }

    String of(Heard heard, int first, int end, Optional<Said> due) {
        Opening opening = heard.opening();
        Clause clause = heard.clause();
        var without = new BitSet();
        due.ifPresent(said -> dated(clause, said, heard.verb(), without));
        boolean whole = opening.side() == Side.THEIRS
                || opening.verbs() == Verbs.NONE
                || opening.form().equals("done")
                || opening.form().equals("pickup")
                || opening.form().equals("does")
                || hasSubject(heard);
        if (whole || heard.verb().isEmpty()) {
            return written(clause, first, end, without);
        }
        Verb verb = heard.verb().get();
        if (opening.where() == Where.NEXT) {
            return carried(clause, verb, first) + written(clause, Math.max(first, verb.from()), end, without);
        }
        without.set(opening.from(), opening.end());
        if (opening.where() == Where.LAST || verb.alone().isEmpty() || joined(clause, verb.end(), end)) {
            return written(clause, first, end, without);
        }
        without.set(verb.from(), verb.end());
        int comma = comma(clause, Math.max(verb.end(), opening.end()), end);
        String tail = written(clause, comma, end, without);
        return join(written(clause, first, comma, without), verb.alone().get()) + (tail.isEmpty() ? "" : ", " + tail);
    }

    /** Somebody or something by name is the subject: "our driver will", "the quote will be". */
    boolean hasSubject(Heard heard) {
        Opening opening = heard.opening();
        return opening.from() > heard.first()
                && opening.length() > 0
                && opening.where() == Where.NEXT
                && !words.has("openings", heard.clause().tokens(), opening.from());
    }

    private static void dated(Clause clause, Said said, Optional<Verb> verb, BitSet without) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int at = i;
            boolean ofVerb =
                    verb.filter(found -> found.from() <= at && at < found.end()).isPresent();
            if (said.place().overlaps(clause.token(i).place()) && !ofVerb) {
                without.set(i);
            }
        }
    }

    /**
     * The verb that stands before a first thing and counts for a second: "send the quote Friday and the samples
     * Monday".
     */
    private static String carried(Clause clause, Verb verb, int first) {
        Place place = clause.place(verb.from(), verb.end());
        return verb.end() <= first ? place.in(clause.sentence().written()) + " " : "";
    }

    /** "kläre das und melde mich": what belongs to two verbs stays in its order. */
    private boolean joined(Clause clause, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (words.has("joins", clause.tokens(), i) && words.has("do", clause.tokens(), i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int comma(Clause clause, int from, int end) {
        for (int i = from; i < end; i++) {
            if (clause.token(i).is(",") && !clause.inDate(i)) {
                return i;
            }
        }
        return end;
    }

    /** "sie an" and "rufen" are "sie anrufen". */
    private String join(String rest, String verb) {
        List<Token> last = Tokens.of(rest.substring(rest.lastIndexOf(' ') + 1));
        boolean particle = last.size() == 1 && words.has("particles", last, 0);
        return (particle ? rest + verb : rest + " " + verb).strip();
    }

    private String written(Clause clause, int first, int end, BitSet without) {
        var written = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = clause.token(i);
            boolean lead = written.isEmpty() && (token.isSign() || words.has("leads", clause.tokens(), i));
            if (without.get(i) || lead) {
                continue;
            }
            if (token.spaced() && !written.isEmpty()) {
                written.append(' ');
            }
            written.append(token.place().in(clause.sentence().written()));
        }
        return trimmed(written.toString());
    }

    private static String trimmed(String what) {
        int end = what.length();
        while (end > 0 && LOOSE.indexOf(what.charAt(end - 1)) >= 0) {
            end--;
        }
        return what.substring(0, end);
    }
}
