package app.handsel.store;

/** What people type, for a search within texts. */
final class Like {

    private Like() {}

    /** A text that holds the word somewhere: what people type means itself, so the signs LIKE knows are escaped. */
    static String part(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /** The condition that is to be given a {@link #part}. */
    static String in(String text) {
        return text + " LIKE ? ESCAPE '!'";
    }
}
