package app.handsel.capture.words;

/**
 * A word, a number or a sign. {@code word} is in lower case with plain apostrophes; {@code spaced} says whether white
 * space or nothing stands before it, {@code newLine} whether it is the first of its line, {@code capital} whether it is
 * written with a capital.
 */
public record Token(Kind kind, String word, Place place, boolean spaced, boolean newLine, boolean capital) {

    /** A word holds its apostrophes ("I'll"); a number is digits alone; every other character is a sign of its own. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }
}
