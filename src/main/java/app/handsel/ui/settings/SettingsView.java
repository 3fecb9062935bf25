package app.handsel.ui.settings;

import static app.handsel.ui.kit.Parts.button;

import app.handsel.model.Settings;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Currencies;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.kit.Screen;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The settings on one page. */
public final class SettingsView implements Screen {

    private final SettingsViewModel settings;
    private final Messages messages;
    private final Page page;
    private final TextField user;

    /** {@code besides} stands below and acts by itself. */
    public SettingsView(SettingsViewModel settings, Navigation navigation, Node besides, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        user = text("settings-user", settings.user());
        Form form = new Form("", settings.problem(), settings::save, () -> {});
        form.with(
                section("settings.you", Form.field(messages.text("settings.user"), user), team()),
                section("settings.the-shop", shop()),
                section(
                        "settings.rhythm",
                        new RhythmView(settings.rhythm(), days(settings.leadDays()), messages).root()),
                section("settings.checklists", new ChecklistsView(settings.checklists(), messages).root()),
                section("settings.thanks", acknowledgement()),
                section("settings.look", look()),
                section("settings.lock", lock()));
        form.actions(
                button("settings-save", messages.text("save"), Feather.CHECK, settings::save, "accent"),
                Parts.styled(new Label(messages.text("form.save-key")), "hint"));
        page = new Page(Parts.title(messages.text("settings.title")), form, besides, past(navigation));
        page.root().setId("settings");
    }

    private Node section(String title, Node... parts) {
        VBox section = new VBox(8, Parts.heading(messages.text(title)));
        section.getChildren().addAll(parts);
        return Parts.styled(section, "settings-section");
    }

    private Node team() {
        return new VBox(
                4,
                Form.field(messages.text("settings.team"), lines("settings-team", settings.team(), 3)),
                Parts.wrapped(messages.text("settings.team-hint"), "hint"));
    }

    private Node shop() {
        return Form.line(
                Form.field(messages.text("settings.shop"), text("settings-shop", settings.name())),
                Form.field(messages.text("settings.region"), regions(settings.region())),
                Form.field(messages.text("settings.zone"), zones(settings.zoneName())),
                Form.field(messages.text("settings.currency"), Currencies.box(settings.currency(), messages)));
    }

    private Node past(Navigation navigation) {
        return section(
                "settings.past",
                new FlowPane(
                        8,
                        8,
                        button(
                                "settings-trash",
                                messages.text("trash.title"),
                                Feather.TRASH_2,
                                () -> navigation.open(new Place.Trash())),
                        button(
                                "settings-versions",
                                messages.text("settings.versions"),
                                Feather.CLOCK,
                                () -> navigation.open(new Place.Versions(Settings.ID, Settings.ID)))));
    }

    private Node acknowledgement() {
        return new VBox(
                4,
                Form.field(
                        messages.text("settings.acknowledgement"),
                        lines("settings-acknowledgement", settings.acknowledgement(), 5)),
                Parts.wrapped(messages.text("settings.placeholders"), "hint"));
    }

    private Node look() {
        ComboBox<Integer> size = Choice.of(
                List.of(80, 90, 100, 115, 130, 150, 175, 200), percent -> messages.text("settings.percent", percent));
        size.valueProperty().bindBidirectional(settings.textSize());
        return Form.line(
                Form.field(
                        messages.text("settings.colours"), Choice.of(Settings.Look.class, settings.look(), messages)),
                Form.field(messages.text("settings.text-size"), size));
    }

    private Node lock() {
        ComboBox<Integer> minutes =
                Choice.of(List.of(0, 1, 2, 5, 10, 15, 30, 60), after -> messages.text("settings.lock.minutes", after));
        minutes.setId("settings-lock");
        minutes.valueProperty().bindBidirectional(settings.safety().lockMinutes());
        return Form.field(messages.text("settings.lock.after"), minutes);
    }

    private static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static TextArea lines(String id, StringProperty value, int rows) {
        TextArea area = Parts.textArea(id);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private ComboBox<String> regions(Property<String> value) {
        return Choice.among(
                List.of(Locale.getISOCountries()),
                value,
                code -> Locale.of("", code).getDisplayCountry(messages.locale()));
    }

    private static ComboBox<String> zones(Property<String> value) {
        return Choice.among(ZoneId.getAvailableZoneIds().stream().sorted().toList(), value, zone -> zone);
    }

    private static Spinner<Integer> days(Property<Integer> value) {
        var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(0, 60);
        values.valueProperty().bindBidirectional(value);
        return new Spinner<>(values);
    }

    @Override
    public Node root() {
        return page.root();
    }

    @Override
    public void entered() {
        user.requestFocus();
    }
}
