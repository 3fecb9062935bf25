package app.handsel.model;

/**
 * A text with the name the user gave it: a phone ("mobile"), an address, a field of one's own. The label may be empty.
 */
public record Labelled(String label, String text) {}
