package app.handsel.ui.card.mistake;

import app.handsel.model.Mistake;
import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says of mistakes whether the customer knows, and what is still to be put right. */
public final class MistakeWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    public MistakeWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** The newest first. */
    public List<EntryRow> rows(Card card) {
        return card.all(Mistake.class).stream()
                .map(mistake -> new EntryRow(mistake, mistake.what(), state(mistake)))
                .toList();
    }

    private String state(Mistake mistake) {
        String told = told(mistake);
        if (mistake.amends().isEmpty()) {
            return told;
        }
        List<String> open = mistake.amends().stream()
                .filter(one -> one.done().isEmpty())
                .map(this::amends)
                .toList();
        if (!open.isEmpty()) {
            return messages.text("mistake.state.to-make", told, String.join("; ", open));
        }
        Optional<Instant> last =
                mistake.amends().stream().flatMap(one -> one.done().stream()).max(Instant::compareTo);
        return messages.text("mistake.state.made", told, last.map(this::day).orElse(""));
    }

    private String told(Mistake mistake) {
        String happened = day(mistake.at());
        if (mistake.heard().isEmpty()) {
            return mistake.plan().isBlank()
                    ? messages.text("mistake.state.no-plan", happened)
                    : messages.text("mistake.state.not-told", happened, mistake.plan());
        }
        Mistake.Heard heard = mistake.heard().get();
        String key = heard.fromUsFirst() ? "mistake.state.told" : "mistake.state.found";
        return messages.text(key, happened, day(heard.at()));
    }

    private String amends(Mistake.Amends one) {
        String what = one.cost()
                .map(cost -> messages.text("mistake.amends-for", one.what(), messages.money(cost)))
                .orElse(one.what());
        return one.due()
                .map(due -> messages.text("mistake.amends-by", what, time.due(due, shop.time())))
                .orElse(what);
    }

    private String day(Instant moment) {
        return time.day(shop.time(moment), shop.time());
    }
}
