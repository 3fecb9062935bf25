package app.handsel.notebook;

/** Told how far a long work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    /** So many bytes of the journal are done, of about so many. */
    void at(long done, long all);
}
