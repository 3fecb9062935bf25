package app.handsel.capture.found;

import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers by the words of their names, as fast to ask for a hundred thousand as for ten. */
public final class People {

    public static final People NOBODY = of(List.of());

    /** A name that stands at a place: everybody who is called so, and how many tokens it is. */
    public record Match(List<Person> people, int length) {

        /** Who it is, when only one customer is called so. */
        public Optional<Person> one() {
            return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        }
    }

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    private People() {}

    public static People of(Collection<Person> known) {
        var people = new People();
        for (Person person : known) {
            List<Token> words = Tokens.of(person.name());
            if (!words.isEmpty()) {
                people.byName
                        .computeIfAbsent(name(words, 0, words.size()), _ -> new ArrayList<>(1))
                        .add(person);
                people.longestByFirstWord.merge(words.getFirst().word(), words.size(), Math::max);
            }
        }
        return people;
    }

    /** The longest whole name that begins at a token. */
    public Optional<Match> at(List<Token> tokens, int from) {
        Integer longest = longestByFirstWord.get(tokens.get(from).word());
        if (longest == null) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
            List<Person> called = byName.get(name(tokens, from, from + length));
            if (called != null) {
                return Optional.of(new Match(List.copyOf(called), length));
            }
        }
        return Optional.empty();
    }

    private static String name(List<Token> tokens, int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).word();
        }
        var name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(tokens.get(i).word()).append(' ');
        }
        return name.toString();
    }
}
