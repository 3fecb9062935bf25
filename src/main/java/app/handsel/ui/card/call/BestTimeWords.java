package app.handsel.ui.card.call;

import app.handsel.model.BestTime;
import app.handsel.model.Call;
import app.handsel.notebook.Card;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says when calls with a customer came about best. */
public final class BestTimeWords {

    private final Messages messages;
    private final Shop shop;
    private final DateTimeFormatter hour;

    public BestTimeWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.hour = DateTimeFormatter.ofLocalizedPattern("j").withLocale(messages.locale());
    }

    /** Empty with too few calls to tell. */
    public Optional<String> line(Card card) {
        return BestTime.of(card.all(Call.class), shop.now().zone())
                .map(best -> messages.text(
                        key(best), hour.format(best.from()), hour.format(best.to()), best.reached(), best.tried()));
    }

    private static String key(BestTime best) {
        return switch (best.days()) {
            case ANY -> "calls.best-time";
            case WEEKDAYS -> "calls.best-weekdays";
            case WEEKENDS -> "calls.best-weekends";
        };
    }
}
