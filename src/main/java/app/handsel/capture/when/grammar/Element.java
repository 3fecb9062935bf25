package app.handsel.capture.when.grammar;

/** One step of a pattern: a word, or the name of a slot; {@code glued} when no space may stand before it. */
record Element(String text, boolean slot, boolean glued) {

    Element asGlued() {
        return new Element(text, slot, true);
    }

    /** Words that are written as one ("{weekday}~{part}"). */
    boolean isJoined() {
        return text.length() > 1 && text.indexOf('~') >= 0;
    }
}
