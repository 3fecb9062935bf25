package app.handsel.sample;

import app.handsel.model.Entry;
import app.handsel.model.Iou;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import java.util.List;
import java.util.Optional;

/** Money that came, and what one side trusts the other with. */
final class MoneyDeeds {

    private final Pen pen;

    MoneyDeeds(Pen pen) {
        this.pen = pen;
    }

    Entry read(Deed deed, Note note) {
        return switch (deed.verb()) {
            case "$" -> payment(deed, note);
            case "&" -> acknowledged(deed, note);
            case "%" -> iou(deed, note);
            case "part" -> written(deed).partPaid(new Iou.Part(pen.prices().money(deed.part(1)), note.at()));
            case "settled" -> written(deed).settledAt(note.at());
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    private Payment payment(Deed deed, Note note) {
        return new Payment(
                pen.id("payment", deed.key()),
                pen.id(),
                pen.prices().money(deed.part(2)),
                deed.part(1),
                deed.constant(3, Payment.Method.class),
                note.at(),
                deed.part(4).equals("deposit"),
                Optional.empty(),
                note.by(),
                deed.given(5).map(promise -> pen.id("promise", promise)));
    }

    private Payment acknowledged(Deed deed, Note note) {
        var words = new Payment.Acknowledgement(note.at(), Page.way(deed.part(1)), deed.part(2));
        return pen.find("payment", deed.key(), Payment.class).acknowledgedBy(words);
    }

    private Iou iou(Deed deed, Note note) {
        return new Iou(
                pen.id("iou", deed.key()),
                pen.id(),
                deed.constant(1, Iou.Side.class),
                deed.part(2),
                pen.money(deed.given(3)),
                note.at(),
                pen.due(deed.given(4)),
                List.of(),
                Optional.empty());
    }

    private Iou written(Deed deed) {
        return pen.find("iou", deed.key(), Iou.class);
    }
}
