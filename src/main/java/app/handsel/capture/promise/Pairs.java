package app.handsel.capture.promise;

import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import java.util.List;
import java.util.Optional;

/** "I'll send the quote Friday and call her Monday": two verbs, or two things, with a date each are two promises. */
final class Pairs {

    private final Lexicon words;

    Pairs(Lexicon words) {
        this.words = words;
    }

    List<Heard> of(Heard heard) {
        Clause clause = heard.clause();
        if (heard.verb().isEmpty() || clause.dates().size() < 2) {
            return List.of(heard);
        }
        int from = Math.max(heard.verb().get().end(), heard.opening().end());
        for (int i = from; i < clause.to() - 1; i++) {
            if (words.has("joins", clause.tokens(), i) && !clause.inDate(i) && datedBothSides(clause, from, i)) {
                Optional<Heard> second = second(heard, i + 1);
                if (second.isPresent()) {
                    return List.of(
                            new Heard(clause.part(clause.from(), i), heard.first(), heard.opening(), heard.verb()),
                            second.get());
                }
            }
        }
        return List.of(heard);
    }

    private static boolean datedBothSides(Clause clause, int from, int at) {
        int here = clause.token(at).place().start();
        List<Said> dates = clause.dates();
        return dates.getFirst().place().end() <= here && dates.getLast().place().start() > here;
    }

    private Optional<Heard> second(Heard heard, int from) {
        Clause rest = heard.clause().part(from, heard.clause().to());
        Opening opening = heard.opening();
        boolean last = opening.where() == Where.LAST;
        Optional<Match> match = words.at(last ? "do" : opening.form(), rest.tokens(), from)
                .filter(found -> !found.value().equals("no"));
        if (match.isEmpty()) {
            boolean thing = opening.where() == Where.NEXT
                    && opening.verbs() != Verbs.NONE
                    && (words.has("articles", rest.tokens(), from) || words.has("goods", rest.tokens(), from));
            return thing ? Optional.of(new Heard(rest, from, opening.leftOutAt(from), heard.verb())) : Optional.empty();
        }
        return Optional.of(new Heard(rest, from, opening.leftOutAt(from), match.map(found -> Verb.of(found, from))));
    }
}
