package app.handsel.ui.card.promise;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.DueFields;
import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;

/** The form of a promise that will be late: the new date, and the words to say so. */
public final class SlipFormView {

    private static final int LINES = 8;

    private final Form form;

    public SlipFormView(SlipFormViewModel slip, Messages messages) {
        DueFields due = new DueFields("slip", messages.text("slip.new-date"), slip.due(), messages);
        TextArea words = Parts.textArea("slip-words");
        words.setPrefRowCount(LINES);
        words.textProperty().bindBidirectional(slip.words());
        CheckBox told = new CheckBox(messages.text("slip.told"));
        told.setId("slip-told");
        told.setWrapText(true);
        told.selectedProperty().bindBidirectional(slip.told());

        form = new Form(messages.text("slip.title"), slip.problem(), slip::save, slip::close);
        form.with(
                following(slip.about()),
                due.fields(),
                due.soon(),
                Form.field(messages.text("slip.words"), words),
                Form.line(
                        button("slip-copy", messages.text("slip.copy"), Feather.COPY, slip::copy, "small"),
                        button("slip-mail", messages.text("owed.mail"), Feather.MAIL, slip::mail, "small")),
                told,
                styled(following(slip.verdict()), "subtle"));
        form.actions(
                button("slip-save", messages.text("save"), Feather.CHECK, slip::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("slip-close", messages.text("cancel"), slip::close));
        form.setId("slip-form");
        form.visibleProperty().bind(slip.open());
        form.managedProperty().bind(form.visibleProperty());
        slip.open().subscribe(open -> {
            if (open) {
                due.requestFocus();
            }
        });
    }

    private static Label following(ObservableValue<String> text) {
        Label label = wrapped("");
        label.textProperty().bind(text);
        return label;
    }

    public Node root() {
        return form;
    }
}
