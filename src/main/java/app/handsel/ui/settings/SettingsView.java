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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/** The settings on one page. */
public final class SettingsView implements Screen {

    private final Messages messages;
    private final Page page;
    private final TextField user;

    public SettingsView(SettingsViewModel settings, Messages messages) {
        this.messages = messages;
        user = text("settings-user", settings.user());
        TextArea words = Parts.textArea("settings-acknowledgement");
        words.setPrefRowCount(5);
        words.textProperty().bindBidirectional(settings.acknowledgement());
        ComboBox<Integer> size = Choice.of(
                List.of(80, 90, 100, 115, 130, 150, 175, 200), percent -> messages.text("settings.percent", percent));
        size.valueProperty().bindBidirectional(settings.textSize());
        Form form = new Form("", settings.problem(), settings::save, () -> {});
        form.with(
                Form.line(
                        Form.field(messages.text("settings.user"), user),
                        Form.field(messages.text("settings.shop"), text("settings-shop", settings.name()))),
                Form.line(
                        Form.field(messages.text("settings.region"), regions(settings.region())),
                        Form.field(messages.text("settings.zone"), zones(settings.zoneName())),
                        Form.field(messages.text("settings.currency"), Currencies.box(settings.currency(), messages))),
                Form.line(
                        Form.field(
                                messages.text("settings.look"),
                                Choice.of(Settings.Look.class, settings.look(), messages)),
                        Form.field(messages.text("settings.text-size"), size),
                        Form.field(messages.text("settings.lead"), days(settings.leadDays()))),
                Form.field(messages.text("settings.acknowledgement"), words),
                Parts.wrapped(messages.text("settings.placeholders"), "hint"));
        form.actions(button("settings-save", messages.text("save"), Feather.CHECK, settings::save, "accent"));
        page = new Page(Parts.title(messages.text("settings.title")), form);
        page.root().setId("settings");
    }

    private static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
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
