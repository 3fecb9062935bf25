package app.handsel.ui.settings;

import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/** The days of the rhythm, in words that also say what none means. */
final class RhythmView {

    private final FlowPane root;

    RhythmView(RhythmViewModel rhythm, Node leadDays, Messages messages) {
        root = Form.line(
                Form.field(messages.text("settings.lead"), leadDays),
                Form.field(
                        messages.text("settings.update"),
                        days(
                                "settings-update",
                                List.of(0, 1, 2, 3, 5, 7, 10, 14, 21, 30),
                                rhythm.update(),
                                "settings.update.days",
                                messages)),
                Form.field(
                        messages.text("settings.check-in"),
                        days(
                                "settings-check-in",
                                List.of(0, 1, 2, 3, 5, 7, 10, 14, 30),
                                rhythm.checkIn(),
                                "settings.check-in.days",
                                messages)),
                Form.field(
                        messages.text("settings.quiet"),
                        days(
                                "settings-quiet",
                                List.of(0, 14, 21, 30, 45, 60, 90, 120, 180, 365),
                                rhythm.quiet(),
                                "settings.quiet.days",
                                messages)));
    }

    private static ComboBox<Integer> days(
            String id, List<Integer> choices, Property<Integer> value, String words, Messages messages) {
        ComboBox<Integer> box = Choice.of(choices, days -> messages.text(words, days));
        box.setId(id);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    Node root() {
        return root;
    }
}
