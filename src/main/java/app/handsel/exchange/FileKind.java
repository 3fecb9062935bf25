package app.handsel.exchange;

/** The forms in which address books and shops give their contacts away. */
public enum FileKind {
    VCARD,
    CSV
}
