package app.handsel.ui.capture;

import java.util.Optional;
import java.util.UUID;

/**
 * What is being written: about a customer or nobody yet, as a new note or the correction of one, whose text was
 * {@code before}, in which draft.
 */
record Subject(Optional<UUID> customer, Optional<UUID> note, String before, Optional<UUID> draft) {

    static final Subject NOBODY = new Subject(Optional.empty(), Optional.empty(), "", Optional.empty());

    /** Whether it is the same text, though it may be about somebody else now. */
    boolean isSameText(Subject other) {
        return draft.equals(other.draft);
    }
}
