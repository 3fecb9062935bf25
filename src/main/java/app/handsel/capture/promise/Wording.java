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
 * Puts what was heard into a finding: from its first word to its last, with its date and what takes the edge off it.
 */
final class Wording {

    private final Lexicon words;
    private final What what;

    Wording(Lexicon words) {
        this.words = words;
        what = new What(words);
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
        String said = what.of(heard, first, end, due);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                heard.opening().side() == Side.OURS
                        ? new Finding.Promise(place, false, said, due, kind(heard, end), vague(clause, first, end))
                        : new Finding.Theirs(place, false, said, due));
    }

    /** Where the undertaking begins: with its subject, or with the date before it. */
    private int first(Heard heard) {
        Opening opening = heard.opening();
        if (opening.where() != Where.NEXT
                || opening.side() != Side.OURS
                || opening.verbs() == Verbs.NONE
                || what.hasSubject(heard)) {
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
