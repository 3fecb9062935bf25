package app.handsel.ui.card.iou;

import app.handsel.model.Due;
import app.handsel.model.Iou;
import app.handsel.model.Money;
import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of what is between us whose turn it is, what is left, and since when. */
public final class IouWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public IouWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** What is open first, each the newest first. */
    public List<EntryRow> rows(Card card) {
        return card.all(Iou.class).stream()
                .sorted(Comparator.comparing(iou -> !iou.isOpen()))
                .map(iou -> new EntryRow(iou, what(iou), state(iou)))
                .toList();
    }

    private String what(Iou iou) {
        return iou.amount()
                .map(amount -> messages.text("iou.amount-for", messages.money(amount), iou.what()))
                .orElse(iou.what());
    }

    private String state(Iou iou) {
        if (iou.settled().isPresent()) {
            return messages.text("iou.state.settled", day(iou.settled().get()));
        }
        String since = messages.text(
                iou.side() == Iou.Side.WE_KEEP ? "iou.state.kept" : "iou.state.since",
                messages.text(iou.side()),
                day(iou.since()));
        String left = left(iou)
                .map(some -> messages.text("iou.state.left", since, messages.money(some)))
                .orElse(since);
        return iou.due().map(due -> due(left, due)).orElse(left);
    }

    private String due(String before, Due due) {
        return messages.text("iou.state.due", before, time.due(due, shop.time()));
    }

    /** Only where it is not the whole amount. */
    private static Optional<Money> left(Iou iou) {
        return iou.left().filter(left -> !iou.amount().equals(Optional.of(left)));
    }

    private String day(Instant moment) {
        return time.day(shop.time(moment), shop.time());
    }
}
