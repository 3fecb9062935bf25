package app.handsel.ui.past;

import app.handsel.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a record: the edit that made it, by whom and when, and what it changed. {@code version} is what can be
 * restored; empty when that is how it is {@code now}, or when it was removed then.
 */
public record VersionRow(
        UUID edit,
        String what,
        String who,
        String exactly,
        List<String> details,
        Optional<Entry> version,
        boolean now) {}
