package app.handsel.ui.support;

/** Text for a place with little room: cut after a whole word where there is one. */
public final class Shortened {

    private Shortened() {}

    /** At most {@code most} characters, and then an ellipsis if there was more. */
    public static String to(int most, String text) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > most / 2 ? space : end) + "…";
    }
}
