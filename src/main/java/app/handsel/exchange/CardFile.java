package app.handsel.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into its vCards, so that a damaged one costs no other. */
final class CardFile {

    /** One card, or a stretch between cards that belongs to none; whole when it has its beginning and its end. */
    record Part(List<String> lines, boolean whole) {

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final List<Part> parts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int depth;

    private CardFile() {}

    static List<Part> parts(String text) {
        var file = new CardFile();
        text.lines().forEach(file::line);
        file.close(false);
        return file.parts;
    }

    private void line(String line) {
        String word = line.strip().toUpperCase(Locale.ROOT);
        // Old vCards may hold a card within a card, always after a line of this name.
        boolean nested = depth > 0 && word.startsWith("AGENT") && word.endsWith(BEGIN)
                || depth > 0
                        && word.equals(BEGIN)
                        && lines.getLast().strip().toUpperCase(Locale.ROOT).startsWith("AGENT");
        if (nested) {
            depth++;
        } else if (word.equals(BEGIN)) {
            close(false);
            depth = 1;
        }
        lines.add(line);
        if (word.equals(END)) {
            depth--;
            if (depth <= 0) {
                close(depth == 0);
            }
        }
    }

    private void close(boolean whole) {
        if (!lines.stream().allMatch(String::isBlank)) {
            parts.add(new Part(List.copyOf(lines), whole));
        }
        lines.clear();
        depth = 0;
    }
}
