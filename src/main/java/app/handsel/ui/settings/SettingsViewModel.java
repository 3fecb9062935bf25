package app.handsel.ui.settings;

import app.handsel.model.Settings;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Shop;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the shop says about itself, while it is being changed. */
public final class SettingsViewModel {

    private final Notebook notebook;
    private final Edits edits;
    private final Once once;
    private final Shop shop;
    private final Supplier<Optional<Settings>> saved;
    private final Messages messages;
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final ObjectProperty<Settings.Look> look = new SimpleObjectProperty<>(Settings.Look.SYSTEM);
    private final ObjectProperty<Integer> leadDays = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> textSize = new SimpleObjectProperty<>(100);
    private final StringProperty acknowledgement = new SimpleStringProperty("");
    private final StringProperty team = new SimpleStringProperty("");
    private final RhythmViewModel rhythm = new RhythmViewModel();
    private final SafetyViewModel safety = new SafetyViewModel();
    private final ChecklistsViewModel checklists;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** {@code saved} reads what stands in the notebook, which may be nothing yet. */
    public SettingsViewModel(
            Notebook notebook,
            Edits edits,
            Background background,
            Shop shop,
            Supplier<Optional<Settings>> saved,
            Messages messages) {
        this.notebook = notebook;
        this.edits = edits;
        this.once = new Once(background);
        this.shop = shop;
        this.saved = saved;
        this.messages = messages;
        this.checklists = new ChecklistsViewModel(new Checklists(messages, shop));
        shop.settings().subscribe(this::fill);
    }

    private void fill(Settings settings) {
        user.set(settings.user());
        name.set(settings.shop());
        region.set(settings.region());
        zone.set(settings.zone().getId());
        currency.set(settings.currency());
        look.set(settings.look());
        leadDays.set(settings.leadDays());
        textSize.set(settings.textSize());
        acknowledgement.set(settings.acknowledgement());
        team.set(Lines.shown(settings.team()));
        rhythm.fill(settings.rhythm());
        safety.fill(settings.safety());
        checklists.fill();
        problem.set("");
    }

    /** Saves what was changed, or says what is wrong. */
    public void save() {
        problem.set("");
        Optional<ZoneId> where = zone();
        if (where.isEmpty()) {
            problem.set(messages.text("settings.needs-zone", zone.get()));
            return;
        }
        Settings next = typed(where.get());
        if (next.equals(shop.now())) {
            return;
        }
        once.run(
                next,
                () -> notebook.apply(
                        saved.get().map(before -> edits.changed(before, next)).orElseGet(() -> edits.added(next))),
                _ -> {});
    }

    /** Whether something was changed and is not saved. */
    public boolean isChanged() {
        return zone().filter(where -> typed(where).equals(shop.now())).isEmpty();
    }

    private Settings typed(ZoneId where) {
        return new Settings(
                user.get().strip(),
                name.get().strip(),
                region.get().strip().toUpperCase(Locale.ROOT),
                where,
                currency.get(),
                look.get(),
                leadDays.get(),
                textSize.get(),
                acknowledgement.get(),
                Lines.read(team.get()),
                rhythm.read(shop.now().rhythm()),
                checklists.read(shop.now().checklists()),
                safety.read(shop.now().safety()));
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(zone.get().strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public StringProperty user() {
        return user;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty region() {
        return region;
    }

    public StringProperty zoneName() {
        return zone;
    }

    public StringProperty currency() {
        return currency;
    }

    public ObjectProperty<Settings.Look> look() {
        return look;
    }

    public ObjectProperty<Integer> leadDays() {
        return leadDays;
    }

    /** In percent of the usual. */
    public ObjectProperty<Integer> textSize() {
        return textSize;
    }

    public StringProperty acknowledgement() {
        return acknowledgement;
    }

    /** The colleagues, one a line. */
    public StringProperty team() {
        return team;
    }

    public RhythmViewModel rhythm() {
        return rhythm;
    }

    public SafetyViewModel safety() {
        return safety;
    }

    public ChecklistsViewModel checklists() {
        return checklists;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
