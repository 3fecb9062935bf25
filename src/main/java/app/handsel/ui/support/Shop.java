package app.handsel.ui.support;

import app.handsel.model.Owed;
import app.handsel.model.Rhythm;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now, who is at work, and the time in the shop's own zone. */
public final class Shop {

    private final Clock clock;
    private final Settings defaults;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private volatile Settings latest;
    private volatile String working = "";

    public Shop(Clock clock, Settings saved, Settings defaults, Notices notices) {
        this.clock = clock;
        this.defaults = defaults;
        this.latest = saved;
        this.settings = new ReadOnlyObjectWrapper<>(saved);
        notices.listen(this::follow);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Who works at this notebook now; safe from any thread. */
    public String user() {
        String who = working;
        List<String> everybody = everybody();
        return everybody.contains(who) ? who : everybody.stream().findFirst().orElse("");
    }

    /** All who can be at work here; first the one who named themselves in the settings. */
    public List<String> everybody() {
        Settings now = latest;
        return Stream.concat(Stream.of(now.user()), now.team().stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** From now on; once they are not among {@link #everybody} any more, it is nobody's choice again. */
    void works(String name) {
        working = name;
    }

    public Settings now() {
        return latest;
    }

    public Instant instant() {
        return clock.instant();
    }

    public ZonedDateTime time() {
        return clock.instant().atZone(latest.zone());
    }

    public ZonedDateTime time(Instant moment) {
        return moment.atZone(latest.zone());
    }

    public Owed owed() {
        return new Owed(latest.zone(), latest.leadDays(), latest.rhythm().orElse(Rhythm.USUAL));
    }

    private void follow(Edit edit) {
        for (Change change : edit.changes()) {
            if (change.id().equals(Settings.ID)) {
                latest = change.after().map(Settings.class::cast).orElse(defaults);
                settings.set(latest);
            }
        }
    }
}
