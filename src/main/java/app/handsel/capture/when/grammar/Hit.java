package app.handsel.capture.when.grammar;

/** What stands at a place of a text: what it means, and the index of the first token after it. */
public record Hit(Object meaning, int end) {

    /** The meaning of a small word that is only there or not; an action does not get to see it. */
    public static final Object WORD = "";
}
