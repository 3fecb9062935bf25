package app.handsel.notebook;

import app.handsel.model.Entry;
import java.util.Optional;
import java.util.UUID;

/** One entry before and after: added when there is no before, removed when there is no after. */
public record Change(Optional<Entry> before, Optional<Entry> after) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change without an entry");
        }
        if (before.isPresent()
                && after.isPresent()
                && !before.get().id().equals(after.get().id())) {
            throw new IllegalArgumentException("a change of two different entries");
        }
    }

    public static Change added(Entry entry) {
        return new Change(Optional.empty(), Optional.of(entry));
    }

    public static Change changed(Entry before, Entry after) {
        return new Change(Optional.of(before), Optional.of(after));
    }

    public static Change removed(Entry entry) {
        return new Change(Optional.of(entry), Optional.empty());
    }

    public Change inverse() {
        return new Change(after, before);
    }

    public UUID id() {
        return any().id();
    }

    public UUID customer() {
        return any().customer();
    }

    /** The entry as it is now, or as it last was. */
    public Entry any() {
        return after.or(this::before).orElseThrow();
    }
}
