package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextCallTest {

    private static final UUID TOM = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Promise TRAYS = new Promise(
            UUID.randomUUID(),
            TOM,
            "trays",
            Due.by(LocalDate.of(2026, 11, 24)),
            Optional.empty(),
            "",
            NOW,
            List.of(),
            Optional.empty(),
            Optional.empty());
    private static final Promise QUOTE = TRAYS.agreed(
            "", Optional.of(new Exactly(Optional.of(Exactly.Kind.QUOTE), "", Optional.empty(), Optional.empty(), "")));

    @ParameterizedTest
    @MethodSource
    void whatIsOwedSaysWhichCallComesNext(List<Obligation> owed, Checklist.Kind call) {
        assertThat(NextCall.kind(owed, false)).contains(call);
        assertThat(NextCall.kind(owed, true)).contains(call);
        assertThat(NextCall.kind(owed.reversed(), false)).contains(call);
    }

    static Stream<Arguments> whatIsOwedSaysWhichCallComesNext() {
        var late = owed(Obligation.Kind.LATE_PROMISE, TRAYS);
        var money = owed(Obligation.Kind.PAYMENT_NOT_ACKNOWLEDGED, TRAYS);
        var quote = owed(Obligation.Kind.PROMISE_DUE, QUOTE);
        return Stream.of(
                Arguments.of(List.of(owed(Obligation.Kind.MISTAKE_NOT_TOLD, TRAYS)), Checklist.Kind.BAD_NEWS),
                Arguments.of(List.of(owed(Obligation.Kind.MOVE_NOT_TOLD, TRAYS)), Checklist.Kind.BAD_NEWS),
                Arguments.of(List.of(late), Checklist.Kind.BAD_NEWS),
                Arguments.of(List.of(owed(Obligation.Kind.LATE_PROMISE, QUOTE)), Checklist.Kind.BAD_NEWS),
                Arguments.of(
                        List.of(also(Obligation.Kind.STALLED, Obligation.Kind.LATE_PROMISE)), Checklist.Kind.BAD_NEWS),
                Arguments.of(List.of(money), Checklist.Kind.PAYMENT),
                Arguments.of(List.of(quote), Checklist.Kind.QUOTE),
                Arguments.of(List.of(quote, money), Checklist.Kind.PAYMENT),
                Arguments.of(List.of(money, quote, late), Checklist.Kind.BAD_NEWS));
    }

    @Test
    void whereNothingPressesAStrangerIsMetForTheFirstTime() {
        var trays = owed(Obligation.Kind.PROMISE_DUE, TRAYS);
        assertThat(NextCall.kind(List.of(trays), true)).contains(Checklist.Kind.FIRST_CONTACT);
        assertThat(NextCall.kind(List.of(trays), false)).isEmpty();
    }

    @Test
    void aQuoteForLaterIsNoReasonToCall() {
        var later = new Obligation(Obligation.Kind.PROMISE_DUE, Obligation.Group.LATER, QUOTE, NOW);
        assertThat(NextCall.kind(List.of(later), false)).isEmpty();
    }

    private static Obligation owed(Obligation.Kind kind, Entry about) {
        return new Obligation(kind, Obligation.Group.NOW, about, NOW);
    }

    private static Obligation also(Obligation.Kind kind, Obligation.Kind further) {
        return new Obligation(kind, Obligation.Group.NOW, TRAYS, TOM, NOW, List.of(further), 0);
    }
}
