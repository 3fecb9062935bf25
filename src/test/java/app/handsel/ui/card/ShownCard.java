package app.handsel.ui.card;

import app.handsel.TestNotebook;
import app.handsel.model.Settings;
import app.handsel.ui.card.checklist.ChecklistViewModel;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.DirectBackground;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.OwedActions;
import app.handsel.ui.support.OwedRows;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.SayWords;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TestPrompts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** A card over a notebook of a test, as the window puts it together. */
record ShownCard(CardViewModel card, Shop shop, Messages messages) {

    static ShownCard of(UUID customer, TestNotebook notebook, Locale language) {
        Messages messages = new Messages(language);
        Settings settings = new Settings(
                "Mia", "The Copper Ladle", "US", TestNotebook.ZONE, "USD", Settings.Look.DARK, 3, 100, "Thank you!");
        Notices notices = new Notices();
        Shop shop = new Shop(notebook.clock(), settings, settings, notices);
        var background = new DirectBackground();
        OwedActions actions = new OwedActions(
                notebook.notebook(),
                notebook.edits(),
                notebook.cards(),
                shop,
                background,
                new TestPrompts(),
                messages,
                _ -> {});
        CardViewModel card = new CardViewModel(
                notebook.notebook(),
                notebook.edits(),
                notebook.cards(),
                background,
                new Nowhere(),
                shop,
                new OwedRows(messages, shop),
                actions,
                new SayWords(messages, shop),
                new CardWords(messages, shop),
                List.of(),
                new ChecklistViewModel(new Checklists(messages, shop), messages, notices),
                notices);
        card.show(customer);
        return new ShownCard(card, shop, messages);
    }

    CardPrintViewModel printed(Consumer<String> say) {
        return new CardPrintViewModel(card, shop, messages, say);
    }

    private record Nowhere() implements Navigation {

        @Override
        public void open(Place place) {
            // one card is all there is
        }

        @Override
        public void back() {
            // one card is all there is
        }

        @Override
        public void leave(UUID customer) {
            // one card is all there is
        }
    }
}
