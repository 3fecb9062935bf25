package app.handsel.ui.card.promise;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Promise;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;

/** What to tell a customer whose promise will be late, and what telling them does to our word. */
final class SlipWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;

    SlipWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
    }

    /** Which promise it is, and what they count on. */
    String about(Promise promise) {
        return messages.text("slip.about", promise.what(), agreed(promise));
    }

    /** A message that can be sent as it stands. */
    String message(Customer to, Promise promise, Due next) {
        return messages.text(
                inTime(promise) ? "slip.message" : "slip.message-late",
                to.callName(),
                promise.what(),
                agreed(promise),
                time.due(next, shop.time()),
                shop.user());
    }

    String subject(Promise promise) {
        return messages.text("slip.subject", promise.what());
    }

    /** Whether our word stands: it does when they know before it was due. */
    String verdict(Promise promise, boolean told) {
        if (!inTime(promise)) {
            return messages.text("slip.late");
        }
        return messages.text(told ? "slip.in-time" : "slip.still-time", agreed(promise));
    }

    private boolean inTime(Promise promise) {
        var zone = shop.now().zone();
        return shop.instant().isBefore(promise.agreed(zone).lateFrom(zone));
    }

    private String agreed(Promise promise) {
        return time.due(promise.agreed(shop.now().zone()), shop.time());
    }
}
