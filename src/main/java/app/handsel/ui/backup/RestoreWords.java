package app.handsel.ui.backup;

import app.handsel.backup.Backup;
import app.handsel.backup.Preview;
import app.handsel.backup.Restorable;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.SpokenTime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Backups in words. */
public final class RestoreWords {

    private static final long MEGA = 1_000_000;

    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private final Messages messages;
    private final SpokenTime time;

    /** {@code zone} is the shop's, or that of the computer while no notebook is open. */
    public RestoreWords(Clock clock, Supplier<ZoneId> zone, Messages messages) {
        this.clock = clock;
        this.zone = zone;
        this.messages = messages;
        this.time = new SpokenTime(messages);
    }

    RestoreRow row(Restorable one, Optional<RestoreSource.Present> present) {
        Backup backup = one.backup();
        return new RestoreRow(one, time.exactly(at(backup.at())), holds(backup), about(one, present));
    }

    String unreadable(List<Path> files) {
        return files.isEmpty()
                ? ""
                : messages.text(
                        "restore.unreadable",
                        files.size(),
                        files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private String holds(Backup backup) {
        return messages.text("restore.holds", backup.rows("customer"), backup.rows("note"), backup.rows("promise"));
    }

    private String about(Restorable one, Optional<RestoreSource.Present> present) {
        if (!one.whole()) {
            return messages.text("restore.not-whole");
        }
        boolean other =
                present.filter(now -> !now.id().equals(one.backup().notebook())).isPresent();
        double size = Math.max(0.1, (double) one.backup().bytes() / MEGA);
        return messages.text(
                other ? "restore.other" : "restore.verified",
                messages.text(one.backup().reason()),
                size);
    }

    Shown shown(Preview preview, boolean replaces) {
        Backup backup = preview.of().backup();
        return new Shown(
                messages.text("restore.as-of", time.exactly(at(backup.at())), holds(backup)),
                preview.since()
                        .map(edits -> messages.text("restore.since", edits))
                        .orElse(""),
                preview.customers(),
                preview.notes().stream().map(this::note).toList(),
                replaces);
    }

    private String note(Preview.NoteLine note) {
        return messages.text(
                "restore.note", note.customer(), time.moment(at(note.at()), at(clock.instant())), note.text());
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone.get());
    }
}
