package app.handsel.notebook;

import java.util.List;
import java.util.UUID;

/** Reads what was done, for people: newest first. */
public interface Past {

    /** The newest edits that touched a customer or anything about them, at most {@code limit}. */
    List<Edit> of(UUID customer, int limit);
}
