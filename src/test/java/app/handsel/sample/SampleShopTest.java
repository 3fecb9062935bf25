package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Payment;
import app.handsel.model.Settings;
import app.handsel.notebook.Edit;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's edits must be as sound as those of somebody who kept the notebook for a year. */
class SampleShopTest {

    private static final String FRIDAY = "2026-11-27T09:00 Europe/Berlin";

    @Test
    void theSameMomentGivesTheSameShop() {
        assertThat(Sampled.at(FRIDAY)).isEqualTo(Sampled.at(FRIDAY));
    }

    @Test
    void theFirstEditIsTheSettings() {
        assertThat(Sampled.at(FRIDAY, "USD", "US").edits().getFirst().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.any()).isInstanceOfSatisfying(Settings.class, settings -> {
                    assertThat(settings.currency()).isEqualTo("USD");
                    assertThat(settings.region()).isEqualTo("US");
                }));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void everyEditFitsWhatTheEarlierOnesMade(Sampled sample) {
        assertThat(sample.entries()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void theEditsAreInOrderAndNothingIsInTheFuture(Sampled sample) {
        assertThat(sample.edits()).hasSizeBetween(100, 150).extracting(Edit::at).isSorted();
        assertThat(sample.edits()).extracting(Edit::id).doesNotHaveDuplicates();
        assertThat(sample.edits().getLast().at()).isBeforeOrEqualTo(sample.now());
        for (Edit edit : sample.edits()) {
            edit.changes()
                    .forEach(change -> assertThat(Moments.of(change.any()))
                            .allSatisfy(moment -> assertThat(moment).isBeforeOrEqualTo(edit.at())));
        }
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void whoSentSomebodyWasKnownBefore(Sampled sample) {
        var known = new HashSet<UUID>();
        sample.edits().stream()
                .flatMap(edit -> edit.changes().stream())
                .map(change -> change.any())
                .filter(Customer.class::isInstance)
                .map(Customer.class::cast)
                .forEach(customer -> {
                    customer.referredBy()
                            .ifPresent(referrer -> assertThat(known).contains(referrer));
                    known.add(customer.id());
                });
    }

    @ParameterizedTest
    @CsvSource({"EUR, DE, 500.00", "USD, US, 500.00", "GBP, GB, 500.00", "JPY, JP, 50000", "KWD, KW, 500.000"})
    void moneyIsInTheShopsCurrency(String currency, String region, String deposit) {
        assertThat(Sampled.at(FRIDAY, currency, region).all(Payment.class).stream()
                        .filter(payment -> payment.what().equals("the deck oven"))
                        .map(Payment::amount))
                .singleElement()
                .satisfies(amount -> assertThat(amount.amount()).hasToString(deposit))
                .satisfies(amount -> assertThat(amount.currency()).isEqualTo(currency));
    }
}
