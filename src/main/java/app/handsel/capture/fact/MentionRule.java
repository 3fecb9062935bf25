package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the customers that a text names, each once. Names are written with a capital; one that is a single ordinary
 * word counts only inside a sentence.
 */
public final class MentionRule implements Rule {

    private final Lexicon words;

    public MentionRule(Locale language) {
        this.words = Lexicon.of(language, "ordinary");
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        var seen = new HashSet<UUID>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); ) {
                Optional<People.Match> match = named(sentence.tokens(), i, context.people());
                if (match.isPresent()) {
                    add(found, seen, sentence, i, match.get());
                }
                i += match.map(People.Match::length).orElse(1);
            }
        }
        return found;
    }

    private Optional<People.Match> named(List<Token> tokens, int at, People people) {
        if (!tokens.get(at).capital()) {
            return Optional.empty();
        }
        boolean canBeOrdinary = at == 0 || words.has("ordinary", tokens, at);
        return people.at(tokens, at).filter(match -> match.length() > 1 || !canBeOrdinary);
    }

    private static void add(List<Finding> found, Set<UUID> seen, Sentence sentence, int from, People.Match match) {
        Optional<Person> one = match.one();
        if (one.isPresent() && seen.add(one.get().id())) {
            var last = sentence.tokens().get(from + match.length() - 1);
            var place = sentence.tokens().get(from).place().to(last.place());
            found.add(new Finding.Mention(
                    place, false, place.in(sentence.written()), one.get().id()));
        }
    }
}
