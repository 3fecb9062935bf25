package app.handsel.ui.support;

import java.io.IOException;

/** Remembers over a restart who was last at work at a notebook. Asked off the screen's thread. */
public interface AtWork {

    /** Empty when nobody is remembered. */
    String last() throws IOException;

    void remember(String name) throws IOException;
}
