package app.handsel.ui.card.promise;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.ColleagueView;
import app.handsel.ui.kit.DueFields;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a promise: what, due when, by whom; behind "More" what exactly was agreed. */
public final class PromiseFormView {

    private final Form form;

    public PromiseFormView(PromiseFormViewModel promise, Messages messages) {
        TextField what = new TextField();
        what.setId("promise-what");
        what.textProperty().bindBidirectional(promise.what());
        what.setPromptText(messages.text("promise.what-prompt"));
        DueFields due = new DueFields("promise", messages.text("promise.due"), promise.due(), messages);
        CheckBox told = new CheckBox(messages.text("promise.told"));
        told.setId("promise-told");
        told.setWrapText(true);
        told.selectedProperty().bindBidirectional(promise.told());

        form = new Form(messages.text("promise.title"), promise.problem(), promise::save, promise::close);
        form.with(
                Form.field(messages.text("field.what"), what),
                due.fields(),
                due.soon(),
                shown(told, promise.moving()),
                Form.field(messages.text("promise.by"), new ColleagueView("promise-by", promise.by()).box()),
                toggle(promise, messages),
                shown(more(promise, messages), promise.more()));
        form.actions(
                button("promise-save", messages.text("save"), Feather.CHECK, promise::save, "accent"),
                styled(new Label(messages.text("form.save-key")), "hint"),
                button("promise-close", messages.text("cancel"), promise::close),
                shown(button("promise-kept", messages.text("promise.kept-now"), promise::keptNow), promise.unsettled()),
                shown(
                        button("promise-on-time", messages.text("promise.kept-on-time"), promise::keptOnTime),
                        promise.punctual()),
                shown(
                        button("promise-release", messages.text("promise.release"), promise::release),
                        promise.unsettled()),
                shown(
                        button("promise-remove", messages.text("remove"), Feather.TRASH_2, promise::remove),
                        promise.existing()));
        form.setId("promise-form");
        shown(form, promise.open());
        promise.open().subscribe(open -> {
            if (open) {
                what.requestFocus();
            }
        });
    }

    private static Button toggle(PromiseFormViewModel promise, Messages messages) {
        Button toggle = button("promise-more", "", promise::toggleMore, "quiet");
        toggle.textProperty()
                .bind(Bindings.when(promise.more())
                        .then(messages.text("promise.less"))
                        .otherwise(messages.text("promise.more")));
        return toggle;
    }

    private static Node more(PromiseFormViewModel promise, Messages messages) {
        TextField words = new TextField();
        words.setId("promise-words");
        words.textProperty().bindBidirectional(promise.words());
        DatePicker aim = new DatePicker();
        aim.setId("promise-aim");
        aim.valueProperty().bindBidirectional(promise.aim());
        return new VBox(
                12,
                new ExactlyView(promise.exactly(), messages).root(),
                Form.field(messages.text("field.words"), words),
                Form.line(Form.field(messages.text("field.aim"), aim)));
    }

    private static <N extends Node> N shown(N part, ObservableValue<Boolean> when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    public Node root() {
        return form;
    }
}
