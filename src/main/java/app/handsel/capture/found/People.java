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

    private record Named(Person person, List<String> words) {}

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private People() {}

    public static People of(Collection<Person> known) {
        var people = new People();
        for (Person person : known) {
            List<String> words =
                    Tokens.of(person.name()).stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                people.byFirstWord
                        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Named(person, words));
            }
        }
        return people;
    }

    /** The longest whole name that begins at a token. */
    public Optional<Match> at(List<Token> tokens, int from) {
        int longest = 0;
        var found = new ArrayList<Person>();
        for (Named named : byFirstWord.getOrDefault(tokens.get(from).word(), List.of())) {
            int length = named.words().size();
            if (length >= longest && stands(named.words(), tokens, from)) {
                if (length > longest) {
                    found.clear();
                }
                longest = length;
                found.add(named.person());
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match(List.copyOf(found), longest));
    }

    private static boolean stands(List<String> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(from + i).word())) {
                return false;
            }
        }
        return true;
    }
}
