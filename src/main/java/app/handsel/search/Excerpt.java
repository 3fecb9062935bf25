package app.handsel.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The part of a text around the first of the typed words, on one line. */
record Excerpt(String text, List<Range> ranges) {

    private static final int LENGTH = 120;
    private static final int BEFORE = 40;

    static Excerpt of(String original, List<String> words) {
        String line = original.strip().replaceAll("[\\s\\p{Z}]+", " ");
        List<Range> found = Highlights.words(line, words, false);
        if (line.length() <= LENGTH) {
            return new Excerpt(line, found);
        }
        int first = found.isEmpty() ? 0 : found.getFirst().start();
        int start = first <= BEFORE ? 0 : wordAfter(line, first - BEFORE, first);
        int end = Math.min(line.length(), start + LENGTH);
        if (end < line.length()) {
            int least = found.isEmpty() ? start : found.getFirst().end();
            end = Math.max(least, wordBefore(line, end, least));
        }
        String text = (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
        return new Excerpt(text, Highlights.words(text, words, false));
    }

    private static int wordAfter(String line, int from, int most) {
        int space = line.indexOf(' ', from);
        return space >= 0 && space < most ? space + 1 : letter(line, from);
    }

    private static int wordBefore(String line, int from, int least) {
        int space = line.lastIndexOf(' ', from);
        return space > least ? space : letter(line, from);
    }

    /** Where the letter at a char begins, with its accents: a text without spaces is cut between letters. */
    private static int letter(String line, int at) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        return letters.isBoundary(at) ? at : letters.preceding(at);
    }
}
