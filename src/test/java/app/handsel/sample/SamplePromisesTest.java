package app.handsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever day it is, the sample shows every fate of a promise and of a payment. */
class SamplePromisesTest {

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void everyStateOfAPromiseOccurs(Sampled sample) {
        int leadDays = sample.settings().leadDays();

        assertThat(sample.all(Promise.class).stream()
                        .map(promise -> promise.stateAt(sample.now(), sample.zone(), leadDays))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Promise.State.class));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void promisesAreMovedInTimeTooLateAndTwice(Sampled sample) {
        assertThat(sample.all(Promise.class))
                .anyMatch(promise ->
                        promise.movedInTime(sample.zone()) && promise.kept().isPresent())
                .anyMatch(promise -> promise.movedInTime(sample.zone()) && promise.isOpen())
                .anyMatch(promise -> promise.moves().size() == 2)
                .anyMatch(promise -> !promise.moves().isEmpty() && !promise.movedInTime(sample.zone()));
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void somethingIsDueTodayAtATime(Sampled sample) {
        var today = sample.now().atZone(sample.zone()).toLocalDate();

        assertThat(sample.all(Promise.class))
                .anyMatch(promise -> promise.isOpen()
                        && promise.due().day().equals(today)
                        && promise.due().time().isPresent());
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#anyHours")
    void nothingHappenedToAPromiseBeforeItWasMade(Sampled sample) {
        assertThat(sample.all(Promise.class)).allSatisfy(promise -> {
            assertThat(Moments.of(promise))
                    .allSatisfy(moment -> assertThat(moment).isAfterOrEqualTo(promise.made()));
            assertThat(promise.due().lateFrom(sample.zone())).isAfter(promise.made());
        });
    }

    @ParameterizedTest
    @MethodSource("app.handsel.sample.Sampled#openingHours")
    void paymentsAndDepositsAreBothThankedAndNot(Sampled sample) {
        for (boolean deposit : List.of(true, false)) {
            var payments = sample.all(Payment.class).stream()
                    .filter(payment -> payment.deposit() == deposit)
                    .toList();
            assertThat(payments)
                    .anyMatch(payment -> payment.acknowledged().isPresent())
                    .anyMatch(payment -> payment.acknowledged().isEmpty());
        }
    }
}
