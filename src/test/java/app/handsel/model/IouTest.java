package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IouTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-27T09:30:00Z");

    @Test
    void theLastPartSettlesIt() {
        Iou half = iou(2_000).partPaid(new Iou.Part(euros(1_500), THEN));
        assertThat(half.isOpen()).isTrue();
        assertThat(half.left()).contains(euros(500));
        assertThat(half.partPaid(new Iou.Part(euros(500), NOW)).settled()).contains(NOW);
    }

    @Test
    void anAmountThatIsPaidByWhatCameBackIsSettledAndAHigherOneIsOpenAgain() {
        Iou half = iou(2_000).partPaid(new Iou.Part(euros(1_500), THEN));
        Iou lower = half.reworded(half.side(), half.what(), Optional.of(euros(1_500)), half.due());
        assertThat(lower.settled()).contains(THEN);
        assertThat(lower.reworded(half.side(), half.what(), half.amount(), half.due())
                        .isOpen())
                .isTrue();
    }

    @Test
    void whatWasLetGoStaysSettledInOtherWords() {
        Iou letGo = iou(2_000).partPaid(new Iou.Part(euros(1_500), THEN)).settledAt(NOW);
        assertThat(letGo.reworded(letGo.side(), "the milk", letGo.amount(), letGo.due())
                        .settled())
                .contains(NOW);
    }

    @Test
    void partsInAnotherCurrencyDoNotCount() {
        Iou paid = iou(2_000).partPaid(new Iou.Part(new Money(2_000, "USD"), THEN));
        assertThat(paid.left()).contains(euros(2_000));
    }

    private static Iou iou(long cents) {
        return new Iou(
                new UUID(7, 1),
                new UUID(1, 1),
                Iou.Side.THEY_OWE,
                "milk",
                Optional.of(euros(cents)),
                THEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Money euros(long cents) {
        return new Money(cents, "EUR");
    }
}
