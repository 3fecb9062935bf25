package app.handsel.journal;

import java.io.IOException;

/** Closed bytes that the key does not open, or that were changed. */
public final class BrokenSeal extends IOException {

    private static final long serialVersionUID = 1;

    BrokenSeal() {
        super("closed with another key, or changed");
    }
}
