package app.handsel.ui.card.promise;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.Form;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;

/** The form of what a customer says after a delivery: on time, as agreed, happy. */
public final class CheckInFormView {

    private static final int LINES = 3;

    private final Form form;

    public CheckInFormView(CheckInFormViewModel checkIn, Messages messages) {
        Label about = wrapped("");
        about.textProperty().bind(checkIn.about());
        YesOrNo onTime = new YesOrNo("checkin-on-time", messages.text("checkin.on-time"), checkIn.onTime(), messages);
        YesOrNo asAgreed =
                new YesOrNo("checkin-as-agreed", messages.text("checkin.as-agreed"), checkIn.asAgreed(), messages);
        YesOrNo happy = new YesOrNo("checkin-happy", messages.text("checkin.happy"), checkIn.happy(), messages);
        TextArea words = Parts.textArea("checkin-words");
        words.setPrefRowCount(LINES);
        words.textProperty().bindBidirectional(checkIn.words());
        Button mistake = button("checkin-mistake", messages.text("checkin.note-mistake"), checkIn::saveAndNoteMistake);
        mistake.visibleProperty().bind(checkIn.wrong());
        mistake.managedProperty().bind(mistake.visibleProperty());

        form = new Form(messages.text("checkin.title"), checkIn.problem(), checkIn::save, checkIn::close);
        form.with(
                about,
                button("checkin-all-well", messages.text("checkin.all-well"), Feather.SMILE, checkIn::allWell, "small"),
                onTime.root(),
                asAgreed.root(),
                happy.root(),
                Form.field(messages.text("field.words"), words));
        form.actions(
                button("checkin-save", messages.text("save"), Feather.CHECK, checkIn::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                mistake,
                button("checkin-close", messages.text("cancel"), checkIn::close));
        form.setId("checkin-form");
        form.visibleProperty().bind(checkIn.open());
        form.managedProperty().bind(form.visibleProperty());
        checkIn.open().subscribe(open -> {
            if (open) {
                onTime.requestFocus();
            }
        });
    }

    public Node root() {
        return form;
    }
}
