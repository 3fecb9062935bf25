package app.handsel.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line below a note: what was done, as a mark or a word, and its parts, separated by bars. */
record Deed(String verb, List<String> parts) {

    private static final String MARKS = "*!>+-$&?=~^%";
    private static final String WORD = "# ";

    static boolean isOne(String line) {
        return line.startsWith(WORD)
                || line.length() > 1 && MARKS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /** "! key | what | due" by its mark, "# step key | told" by its word. */
    static Deed read(String line, Wording wording) {
        String rest = line.substring(WORD.length());
        String verb = line.substring(0, 1);
        if (line.startsWith(WORD)) {
            verb = rest.split(" ")[0];
            rest = rest.substring(verb.length());
        }
        return new Deed(
                verb,
                Arrays.stream(wording.of(rest).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    String key() {
        return parts.getFirst();
    }

    /** Empty when the line ends before it. */
    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    Optional<String> given(int index) {
        return Optional.of(part(index)).filter(text -> !text.isEmpty());
    }

    <T extends Enum<T>> T constant(int index, Class<T> type) {
        return Enum.valueOf(type, part(index).toUpperCase(Locale.ROOT));
    }
}
