package app.handsel.search;

import app.handsel.model.Folding;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text folded for comparing, that knows of each of its chars which part of the original it stands for. */
final class Folded {

    /** Most letters of most names, so that a hundred thousand customers are folded in a blink. */
    private static final String[] PLAIN =
            IntStream.range(0, 128).mapToObj(Folded::folded).toArray(String[]::new);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** As {@link Folding} does, and without apostrophes, so that O'Brien and OBrien are one name. */
    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 16];
        int[] ends = new int[original.length() + 16];
        for (int at = 0, next; at < original.length(); at = next) {
            int letter = original.codePointAt(at);
            next = at + Character.charCount(letter);
            String folded = fold(letter);
            if (folded.isEmpty() && Letters.isMark(letter) && !text.isEmpty()) {
                ends[text.length() - 1] = next;
            }
            if (folded.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                continue;
            }
            int length = text.length() + folded.length();
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            Arrays.fill(starts, text.length(), length, at);
            Arrays.fill(ends, text.length(), length, next);
            text.append(folded);
        }
        return new Folded(text.toString(), starts, ends);
    }

    /** The same as {@link Letters#joined} makes it. */
    Folded joined() {
        var joined = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        for (int at = 0, next; at < text.length(); at = next) {
            int letter = text.codePointAt(at);
            next = at + Character.charCount(letter);
            if (Letters.isWord(letter)) {
                System.arraycopy(starts, at, from, joined.length(), next - at);
                System.arraycopy(ends, at, to, joined.length(), next - at);
                joined.appendCodePoint(letter);
            }
        }
        return new Folded(joined.toString(), from, to);
    }

    String text() {
        return text;
    }

    /** The part of the original that a part of the folded text stands for. */
    Range original(int start, int end) {
        return new Range(starts[start], ends[end - 1]);
    }

    private static String fold(int letter) {
        if (letter < PLAIN.length) {
            return PLAIN[letter];
        }
        return folded(letter);
    }

    private static String folded(int letter) {
        if (Letters.isApostrophe(letter)) {
            return "";
        }
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                ? " "
                : Folding.fold(Character.toString(letter));
    }
}
