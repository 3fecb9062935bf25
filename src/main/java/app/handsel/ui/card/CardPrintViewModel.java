package app.handsel.ui.card;

import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.Optional;
import java.util.function.Consumer;

/** What is printed of the card, and what is said about it afterwards. */
public final class CardPrintViewModel {

    private final CardViewModel card;
    private final Shop shop;
    private final Messages messages;
    private final SpokenTime time;
    private final Consumer<String> say;

    public CardPrintViewModel(CardViewModel card, Shop shop, Messages messages, Consumer<String> say) {
        this.card = card;
        this.shop = shop;
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.say = say;
    }

    Optional<CardSheet> sheet() {
        return CardSheet.of(card);
    }

    /** On paper "today" is true for one day only, so the page says which day that is. */
    String asOf() {
        return messages.text("print.as-of", time.exactly(shop.time()));
    }

    String shopName() {
        return shop.now().shop();
    }

    void printed(CardSheet sheet, Printed how) {
        say.accept(messages.text(how, sheet.customer().name()));
    }
}
