package app.handsel.notebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing the user did, as a whole: the write, the change notice, the undo step and the history at once.
 * {@code about} names it for the user ("quote for 40 trays"); {@code of} is the edit that an undo or a redo is of.
 */
public record Edit(
        UUID id,
        Instant at,
        String by,
        Action action,
        String about,
        Role role,
        Optional<UUID> of,
        List<Change> changes) {

    /** Whether the edit did something, took it back, or did it again. */
    public enum Role {
        DONE,
        UNDO,
        REDO
    }

    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit that changes nothing");
        }
    }

    public static Edit done(Instant at, String by, Action action, String about, List<Change> changes) {
        return new Edit(UUID.randomUUID(), at, by, action, about, Role.DONE, Optional.empty(), changes);
    }

    /** The edit that takes this one back. */
    public Edit undo(Instant when, String who) {
        var inverse = changes.reversed().stream().map(Change::inverse).toList();
        return new Edit(UUID.randomUUID(), when, who, action, about, Role.UNDO, Optional.of(id), inverse);
    }

    /** The edit that does this one again. */
    public Edit redo(Instant when, String who) {
        return new Edit(UUID.randomUUID(), when, who, action, about, Role.REDO, Optional.of(id), changes);
    }
}
