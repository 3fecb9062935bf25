package app.handsel.notebook;

import java.util.List;
import java.util.UUID;

/** Reads what was done, for people: newest first. */
public interface Past {

    /** The newest edits that touched a customer or anything about them, at most {@code limit}. */
    List<Edit> of(UUID customer, int limit);

    /** The newest edits that touched one entry, at most {@code limit}; {@code customer} is whom it is about. */
    List<Edit> of(UUID customer, UUID entry, int limit);
}
