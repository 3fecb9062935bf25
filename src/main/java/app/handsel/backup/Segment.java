package app.handsel.backup;

/** A file of the journal as far as a backup reaches: its name, how many of its bytes, and their SHA-256 in hex. */
public record Segment(String name, long bytes, String sha256) {

    static final String NAME = "\\d{6}\\.journal";
}
