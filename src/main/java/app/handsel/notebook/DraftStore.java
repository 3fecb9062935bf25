package app.handsel.notebook;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What is being written and not saved yet, on disk. Used by one thread at a time. */
public interface DraftStore {

    /**
     * What was found: the drafts, and the names of the files that could not be read, damaged or written by a newer
     * Handsel. None of those is lost.
     */
    record Found(List<Draft> drafts, List<String> damaged, List<String> newer) {}

    /** Every draft that is kept, in no order. */
    Found all() throws IOException;

    /** Returns when the draft is on the medium; when it fails, the draft is there as it was before. */
    void keep(Draft draft) throws IOException;

    /** Forgets a draft, if it is there. */
    void drop(UUID draft) throws IOException;
}
