package app.handsel.ui.card.call;

import app.handsel.model.Call;
import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.List;

/** Says of calls how they went, and whether a missed one was called back. */
public final class CallWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public CallWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** The newest first. */
    public List<EntryRow> rows(Card card) {
        return card.all(Call.class).stream().map(this::row).toList();
    }

    private EntryRow row(Call call) {
        String when = time.moment(shop.time(call.at()), shop.time());
        String how = messages.text(call.outcome());
        return call.about().isBlank()
                ? new EntryRow(call, messages.text("call.what", how), state(call, when))
                : new EntryRow(call, call.about(), state(call, messages.text("call.state", when, how)));
    }

    private String state(Call call, String said) {
        if (call.isOpen()) {
            return messages.text("call.state.open", said);
        }
        return call.back()
                .map(back -> messages.text("call.state.back", said, time.day(shop.time(back), shop.time())))
                .orElse(said);
    }
}
