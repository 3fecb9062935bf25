package app.handsel.journal;

import java.io.IOException;
import java.util.List;

/** The files that a journal consists of; tests keep them in memory. */
interface Segments {

    /** All there are, the oldest first: at least one. */
    List<Twin> open() throws IOException;

    /** Makes the one that follows, with its header in it, whole or not at all. */
    Twin begin(Header header) throws IOException;
}
