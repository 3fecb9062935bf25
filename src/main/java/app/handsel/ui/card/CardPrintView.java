package app.handsel.ui.card;

import app.handsel.ui.kit.Printing;
import app.handsel.ui.support.Messages;

/** Prints the card that is open, on one page. */
public final class CardPrintView {

    private final CardPrintViewModel card;
    private final Printing printing;
    private final Messages messages;

    public CardPrintView(CardPrintViewModel card, Printing printing, Messages messages) {
        this.card = card;
        this.printing = printing;
        this.messages = messages;
    }

    public void print() {
        card.sheet()
                .ifPresent(sheet -> printing.print(
                        (width, height) -> new PrintedCard(sheet, card, messages).fit(width, height),
                        how -> card.printed(sheet, how)));
    }
}
