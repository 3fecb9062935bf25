package app.handsel.search;

/** Part of a text: from {@code start} up to but not including {@code end}, in chars. */
public record Range(int start, int end) {}
