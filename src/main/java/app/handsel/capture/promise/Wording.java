package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import app.handsel.capture.words.Place;
import app.handsel.capture.words.Token;
import app.handsel.model.Exactly.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Puts what was heard into a finding. What was promised stands alone in the writer's own words: "have the quote ready"
 * of "I'll have the quote ready by Friday". Where the verb is not the last word but belongs there, it is put there.
 */
final class Wording {

    private final Lexicon words;

    Wording(Lexicon words) {
        this.words = words;
    }

    Optional<Finding> of(Heard heard, Context context) {
        Clause clause = heard.clause();
        Optional<Said> due = Dates.due(clause.dates(), context.now());
        int first = first(heard);
        int end = end(clause);
        if (end <= first) {
            return Optional.empty();
        }
        Place place = clause.place(first, end);
        String what = what(heard, first, end, due);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                heard.opening().side() == Side.OURS
                        ? new Finding.Promise(place, false, what, due, kind(heard, end), vague(clause, first, end))
                        : new Finding.Theirs(place, false, what, due));
    }

    /** Where the undertaking begins: with its subject, or with the date before it. */
    private static int first(Heard heard) {
        Opening opening = heard.opening();
        if (opening.where() != Where.NEXT || opening.side() != Side.OURS || opening.verbs() == Verbs.NONE) {
            return heard.first();
        }
        for (int i = heard.first(); i < opening.from(); i++) {
            if (heard.clause().inDate(i)) {
                return i;
            }
        }
        return opening.from();
    }

    private int end(Clause clause) {
        int end = clause.to();
        while (end > clause.from() && !clause.inDate(end - 1)) {
            Token last = clause.token(end - 1);
            if (!last.isSign() && !words.has("joins", clause.tokens(), end - 1) || last.is("%") || last.is("€")) {
                break;
            }
            end--;
        }
        return end;
    }

    private String what(Heard heard, int first, int end, Optional<Said> due) {
        Opening opening = heard.opening();
        Clause clause = heard.clause();
        if (opening.side() == Side.THEIRS || opening.verbs() == Verbs.NONE || heard.verb().isEmpty()) {
            return written(clause, first, end, due, 0, 0, 0, 0);
        }
        Verb verb = heard.verb().get();
        if (opening.where() == Where.NEXT) {
            return opening.form().equals("done")
                    ? written(clause, first, end, due, 0, 0, 0, 0)
                    : carried(clause, verb, first) + written(clause, Math.max(first, verb.from()), end, due, 0, 0, 0, 0);
        }
        if (opening.where() == Where.LAST) {
            return written(clause, first, end, due, opening.from(), opening.end(), 0, 0);
        }
        if (joined(clause, verb.end(), end)) {
            return written(clause, first, end, due, opening.from(), opening.end(), 0, 0);
        }
        String rest = written(clause, first, end, due, opening.from(), opening.end(), verb.from(), verb.end());
        return verb.alone().map(alone -> join(rest, alone)).orElse(rest);
    }

    /** The verb that stands before a first thing and counts for the second: "send the quote Friday and (send) the samples". */
    private static String carried(Clause clause, Verb verb, int first) {
        return verb.end() <= first
                ? clause.place(verb.from(), verb.end()).in(clause.sentence().written()) + " "
                : "";
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

    /** "sie an" and "rufen" are "sie anrufen". */
    private String join(String rest, String verb) {
        int last = rest.lastIndexOf(' ') + 1;
        List<Token> word = app.handsel.capture.words.Tokens.of(rest.substring(last));
        boolean particle = !word.isEmpty() && words.has("particles", word, 0);
        return (particle ? rest + verb : rest + " " + verb).strip();
    }

    private String written(Clause clause, int first, int end, Optional<Said> due, int a, int b, int c, int d) {
        var written = new StringBuilder();
        String text = clause.sentence().written();
        for (int i = first; i < end; i++) {
            Token token = clause.token(i);
            boolean dated = due.filter(said -> said.place().overlaps(token.place())).isPresent();
            boolean small = written.isEmpty() && (words.has("leads", clause.tokens(), i) || token.isSign());
            if (dated || small || i >= a && i < b || i >= c && i < d) {
                continue;
            }
            if (token.spaced() && !written.isEmpty()) {
                written.append(' ');
            }
            written.append(token.place().in(text));
        }
        return trimmed(written.toString());
    }

    private static String trimmed(String what) {
        int end = what.length();
        while (end > 0 && " ,;:-–—(".indexOf(what.charAt(end - 1)) >= 0) {
            end--;
        }
        return what.substring(0, end).strip();
    }

    private Optional<Kind> kind(Heard heard, int end) {
        Optional<Kind> first = heard.verb().flatMap(Verb::kind);
        for (int i = heard.first(); i < end; i++) {
            Optional<Kind> kind = words.at("kinds", heard.clause().tokens(), i)
                    .map(Match::value)
                    .flatMap(value -> Verb.kind(List.of(value)));
            if (kind.filter(found -> found == Kind.QUOTE).isPresent()) {
                return kind;
            }
            first = first.or(() -> kind);
        }
        return first;
    }

    private Optional<Place> vague(Clause clause, int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<Match> match = words.at("vague", clause.tokens(), i);
            if (match.isPresent()) {
                return Optional.of(clause.place(i, Math.min(i + match.get().length(), end)));
            }
        }
        return Optional.empty();
    }
}
