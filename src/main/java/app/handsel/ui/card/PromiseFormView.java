package app.handsel.ui.card;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The form of a promise: what, due when, and its rarer details. */
public final class PromiseFormView {

    private final Form form;
    private final TextField what = new TextField();

    public PromiseFormView(PromiseFormViewModel promise, Messages messages) {
        what.setId("promise-what");
        what.textProperty().bindBidirectional(promise.what());
        what.setPromptText(messages.text("promise.what-prompt"));
        DatePicker day = new DatePicker();
        day.setId("promise-day");
        day.valueProperty().bindBidirectional(promise.day());
        TextField time = new TextField();
        time.setId("promise-time");
        time.setPrefColumnCount(6);
        time.setPromptText(messages.text("promise.time-prompt"));
        time.textProperty().bindBidirectional(promise.time());
        DatePicker aim = new DatePicker();
        aim.valueProperty().bindBidirectional(promise.aim());
        TextField words = new TextField();
        words.textProperty().bindBidirectional(promise.words());
        CheckBox told = new CheckBox(messages.text("promise.told"));
        told.setId("promise-told");
        told.setWrapText(true);
        told.selectedProperty().bindBidirectional(promise.told());
        told.visibleProperty().bind(promise.moving());
        told.managedProperty().bind(told.visibleProperty());

        form = new Form(messages.text("promise.title"), promise.problem(), promise::save, promise::close);
        form.with(
                Form.field(messages.text("field.what"), what),
                Form.line(
                        Form.field(messages.text("promise.due"), day), Form.field(messages.text("promise.time"), time)),
                soon(promise, messages),
                told,
                Form.line(Form.field(messages.text("field.aim"), aim)),
                Form.field(messages.text("field.words"), words));
        Button release = button("promise-release", messages.text("promise.release"), promise::release);
        Button remove = button("promise-remove", messages.text("remove"), Feather.TRASH_2, promise::remove);
        release.visibleProperty().bind(promise.existing());
        remove.visibleProperty().bind(promise.existing());
        form.actions(
                button("promise-save", messages.text("save"), Feather.CHECK, promise::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("promise-close", messages.text("cancel"), promise::close),
                release,
                remove);
        form.setId("promise-form");
        form.visibleProperty().bind(promise.open());
        form.managedProperty().bind(form.visibleProperty());
        promise.open().subscribe(open -> {
            if (open) {
                what.requestFocus();
            }
        });
    }

    private static FlowPane soon(PromiseFormViewModel promise, Messages messages) {
        return Form.line(
                button("promise-today", messages.text("time.today"), () -> promise.dueIn(0), "small"),
                button("promise-tomorrow", messages.text("time.tomorrow"), () -> promise.dueIn(1), "small"),
                button("promise-week", messages.text("promise.in-a-week"), () -> promise.dueIn(7), "small"));
    }

    public Node root() {
        return form;
    }
}
