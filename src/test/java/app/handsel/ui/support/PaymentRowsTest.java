package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentRowsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPaymentSaysHowMuchForWhatAndHowLongItWaits() {
        Payment payment = shop.payment(tom, "40 trays");
        assertThat(row(payment).what()).isEqualTo("€500.00 for 40 trays");
        assertThat(row(payment).when()).isEqualTo("waiting 1 minute");
        assertThat(row(shop.payment(tom, "")).what()).isEqualTo("€500.00");
    }

    @Test
    void theWordsOfAnAcknowledgementSayWhatHappensNext() {
        Payment payment = shop.payment(tom, "trays");
        Promise later = shop.promise(tom, "install", "2026-12-24");
        Promise noon = shop.promise(tom, "quote at noon", "2026-11-25 12:00");
        Promise byEvening = shop.promise(tom, "call", "2026-11-25");
        assertThat(words(payment, later, byEvening, noon))
                .isEqualTo("Hello Tom, €500.00 for trays is here. Next: quote at noon, tomorrow at noon.");
    }

    @Test
    void whatIsLateKeptOrPromisedToOthersIsNotWhatHappensNext() {
        Payment payment = shop.payment(tom, "trays");
        Promise late = shop.promise(tom, "late", "2026-11-23");
        Promise earlierToday = shop.promise(tom, "an hour ago", "2026-11-24 09:30");
        Promise kept = shop.promise(tom, "kept", "2026-11-25").keptAt(shop.shop.instant());
        Promise others = shop.promise(shop.customer("Ann"), "for Ann", "2026-11-25");
        assertThat(words(payment, late, earlierToday, kept, others)).isEqualTo("Hello Tom, €500.00 for trays is here.");
    }

    private OwedRow row(Entry about) {
        var owed = shop.shop.owed().at(shop.shop.instant(), List.of(about));
        return shop.rows.row(owed.getFirst(), tom, List.of());
    }

    private String words(Payment payment, Promise... promises) {
        return shop.rows.words(payment, tom, List.of(promises));
    }
}
