package app.handsel.ui.card.declined;

import app.handsel.model.Declined;
import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.List;

/** Says of what we declined when that was, why, and what we offered instead. */
public final class DeclinedWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public DeclinedWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** The newest first. */
    public List<EntryRow> rows(Card card) {
        return card.all(Declined.class).stream()
                .map(one -> new EntryRow(one, one.what(), state(one)))
                .toList();
    }

    private String state(Declined declined) {
        String day = time.day(shop.time(declined.at()), shop.time());
        String said = declined.why().isBlank()
                ? messages.text("declined.state", day)
                : messages.text("declined.state.why", day, declined.why());
        return declined.offered().isBlank() ? said : messages.text("declined.state.offered", said, declined.offered());
    }
}
