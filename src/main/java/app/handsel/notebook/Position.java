package app.handsel.notebook;

/**
 * Where an edit stands in the journal: its number, counted from 1, the byte offset of its first record, the offset just
 * after its last one, and the running checksum there. {@link #START} is before the first.
 */
public record Position(long sequence, long offset, long end, int checksum) {

    public static final Position START = new Position(0, 0, 0, 0);
}
