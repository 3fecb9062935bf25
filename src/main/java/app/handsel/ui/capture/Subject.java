package app.handsel.ui.capture;

import java.util.Optional;
import java.util.UUID;

/** What a text is about: a customer or nobody yet, as a new note or as the correction of an older one. */
record Subject(Optional<UUID> customer, Optional<UUID> note) {

    static final Subject NOBODY = new Subject(Optional.empty(), Optional.empty());
}
