package app.handsel.ui.card.call;

import static app.handsel.ui.kit.EntryFormParts.shownWhile;
import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Call;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.EntryFormParts;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The form of a call: one press says how it went; what it was about and when can be said, too. */
public final class CallFormView {

    private final Form form;
    private final CallFormViewModel call;
    private final Messages messages;

    public CallFormView(CallFormViewModel call, Messages messages) {
        this.call = call;
        this.messages = messages;
        EntryFormParts card = new EntryFormParts("call", call, messages);
        var about = card.text("about", call.about());
        var time = card.text("time", call.at().time());
        var outcome = Choice.of(Call.Outcome.class, call.outcome(), messages);
        outcome.setId("call-outcome");
        form = card.changing(
                about,
                List.of(
                        Form.field(messages.text("call.about"), about),
                        shownWhile(call.existing().not(), presses()),
                        shownWhile(call.existing(), Form.field(messages.text("field.outcome"), outcome)),
                        Form.line(
                                Form.field(
                                        messages.text("call.day"),
                                        card.day("day", call.at().day())),
                                Form.field(messages.text("call.time"), time))),
                List.of(shownWhile(
                        call.unanswered(),
                        button("call-back", messages.text("call.back"), Feather.PHONE_OUTGOING, call::calledBack))));
    }

    private Node presses() {
        return Form.line(
                styled(
                        press("call-came-in", "call.they-called", Call.Outcome.CAME_IN, Feather.PHONE_INCOMING),
                        "accent"),
                press("call-missed", "call.missed", Call.Outcome.MISSED, Feather.PHONE_MISSED),
                press("call-reached", "call.we-called", Call.Outcome.REACHED, Feather.PHONE_OUTGOING),
                press("call-not-reached", "call.not-reached", Call.Outcome.NOT_REACHED, Feather.PHONE_OFF),
                styled(new Label(messages.text("call.save-key")), "hint"));
    }

    private Button press(String id, String key, Call.Outcome outcome, Feather icon) {
        return button(id, messages.text(key), icon, () -> call.log(outcome));
    }

    public Node root() {
        return form;
    }
}
