package app.handsel.ui.card.iou;

import static app.handsel.ui.kit.EntryFormParts.shownWhile;
import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.model.Iou;
import app.handsel.ui.kit.Choice;
import app.handsel.ui.kit.Currencies;
import app.handsel.ui.kit.EntryFormParts;
import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The form of something between us: who gives what back, and what of it came back. */
public final class IouFormView {

    private final Form form;

    public IouFormView(IouFormViewModel iou, Messages messages) {
        EntryFormParts card = new EntryFormParts("iou", iou, messages);
        var what = card.text("what", iou.what());
        var side = Choice.of(Iou.Side.class, iou.side(), messages);
        side.setId("iou-side");
        var currency = Currencies.box(iou.currency(), messages);
        currency.disableProperty().bind(iou.begun());
        form = card.of(
                what,
                List.of(
                        Form.field(messages.text("iou.side"), side),
                        Form.field(messages.text("iou.what"), what),
                        Form.line(
                                Form.field(messages.text("iou.amount"), card.text("amount", iou.amount())),
                                Form.field(messages.text("field.currency"), currency)),
                        Form.line(Form.field(messages.text("iou.due"), card.day("due", iou.day()))),
                        wrapped(messages.text("iou.no-day"), "hint"),
                        shownWhile(
                                iou.payable(),
                                Form.line(
                                        Form.field(messages.text("iou.part"), card.text("part", iou.part())),
                                        button("iou-part-paid", messages.text("iou.part-paid"), iou::partPaid))),
                        Form.line(Form.field(
                                messages.text("field.since"),
                                card.day("since", iou.since().day())))),
                List.of(shownWhile(
                        iou.unsettled(),
                        button("iou-settle", messages.text("iou.settle"), Feather.CHECK_CIRCLE, iou::settle))));
    }

    public Node root() {
        return form;
    }
}
