package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.customer;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.promise;
import static app.handsel.model.Given.relation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a promise owes besides itself. Each was made on Sunday 1 November 2026 at nine, unless a test says otherwise.
 */
class OwedPromisesTest {

    private static final Promise QUOTE = madeAt("2026-11-01 09:00", "2026-11-27");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-14 16:29 |
        2026-11-14 16:30 | UPDATE_DUE TODAY, STALLED
        2026-11-24 00:00 | UPDATE_DUE TODAY, PROMISE_DUE, STALLED
        2026-11-27 00:00 | PROMISE_DUE TODAY, UPDATE_DUE, STALLED
        2026-11-27 23:59 | PROMISE_DUE TODAY, UPDATE_DUE, STALLED
        2026-11-28 00:00 | LATE_PROMISE NOW
        """)
    void afterHalfOfItsTimeThereShouldHaveBeenWordOfAPromise(String now, String owed) {
        assertThat(owed(now, QUOTE)).isEqualTo(owed == null ? "" : owed);
    }

    @Test
    void wordIsOwedUntilThePromiseIsLate() {
        assertThat(new Owed(BERLIN, 3).at(at("2026-11-20 09:00"), List.of(QUOTE)))
                .extracting(Obligation::when)
                .containsExactly(at("2026-11-28 00:00"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        ON_TRACK | UPDATE_DUE TODAY          | somebody looked after it, and the customer knows nothing
        TOLD     | ''                        | the customer was told on the 13th
        """)
    void aStepIsNotAWord(Step.Kind step, String owed, String why) {
        var looked = QUOTE.with(new Step(step, at("2026-11-13 10:00"), ""));

        assertThat(owed("2026-11-20 09:00", looked)).as(why).isEqualTo(owed);
    }

    @ParameterizedTest(name = "last spoke {0}, asked {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-10-20 10:00 | 2026-11-15 10:00 | UPDATE_DUE TODAY, STALLED
        2026-11-10 10:00 | 2026-11-15 10:00 | STALLED SOON
        2026-11-10 10:00 | 2026-11-23 17:29 | STALLED SOON
        2026-11-10 10:00 | 2026-11-23 17:30 | UPDATE_DUE TODAY, STALLED
        """)
    void whoeverSpokeWithThemHasGivenWord(String lastContact, String now, String owed) {
        var tom = customer("Tom Reyes").build();

        assertThat(owed(now, Rhythm.USUAL, new Known(List.of(QUOTE), Map.of(TOM, relation(tom, lastContact)))))
                .isEqualTo(owed);
    }

    @ParameterizedTest(name = "every {0} days, at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        5  | 2026-11-06 08:59 | -
        5  | 2026-11-06 09:00 | UPDATE_DUE TODAY
        30 | 2026-11-14 16:29 | -
        30 | 2026-11-14 16:30 | UPDATE_DUE TODAY, STALLED
        """)
    void aRhythmOfTheShopBringsTheWordForwardAndNeverPutsItOff(int days, String now, String owed) {
        assertThat(owed(now, new Rhythm(days, 3, 0), Known.of(List.of(QUOTE)))).isEqualTo(owed == null ? "" : owed);
    }

    @ParameterizedTest(name = "made {0}, due {1}, at {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24 00:01 | 2026-11-27       | 2026-11-27 09:00 | PROMISE_DUE TODAY
        2026-11-24 00:00 | 2026-11-27       | 2026-11-27 09:00 | PROMISE_DUE TODAY, UPDATE_DUE, STALLED
        2026-10-22 12:01 | 2026-10-26 12:00 | 2026-10-26 11:00 | PROMISE_DUE TODAY, UPDATE_DUE, STALLED
        2026-10-22 12:02 | 2026-10-26 12:00 | 2026-10-26 11:00 | PROMISE_DUE TODAY
        2026-03-26 12:01 | 2026-03-30 12:00 | 2026-03-30 11:00 | PROMISE_DUE TODAY, UPDATE_DUE, STALLED
        2026-01-28 09:00 | 2026-01-31       | 2026-01-31 23:59 | PROMISE_DUE TODAY
        """)
    void fewerThanFourDaysNeedNoWordOnTheWay(String made, String due, String now, String owed) {
        assertThat(owed(now, madeAt(made, due))).isEqualTo(owed);
    }

    @ParameterizedTest(name = "moved from {0} to {1}, told: {2}, asked {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-27 | 2026-11-30 | false | 2026-11-26 10:00 | MOVE_NOT_TOLD NOW, PROMISE_DUE
        2026-11-25 | 2026-11-30 | false | 2026-11-26 10:00 | LATE_PROMISE NOW, MOVE_NOT_TOLD
        2026-11-25 | 2026-11-25 | false | 2026-11-26 10:00 | LATE_PROMISE NOW
        2026-11-27 | 2026-11-30 | true  | 2026-11-26 10:00 |
        2026-11-30 | 2026-11-27 | false | 2026-11-26 10:00 | PROMISE_DUE SOON
        2026-11-25 | 2026-11-30 | false | 2026-12-01 00:00 | LATE_PROMISE NOW
        """)
    void aNewDateThatOnlyWeKnowIsOwedToTheCustomer(String from, String to, boolean told, String now, String owed) {
        var moved = madeAt("2026-11-24 09:00", from).movedTo(due(to), at("2026-11-24 15:00"), told);

        assertThat(owed(now, moved)).isEqualTo(owed == null ? "" : owed);
    }

    @Test
    void anUntoldMoveIsOwedSinceItWasMadeAndUntilItIsTold() {
        var moved = madeAt("2026-11-24 09:00", "2026-11-27").movedTo(due("2026-12-15"), at("2026-11-24 15:00"), false);
        var owed = new Owed(BERLIN, 3);

        assertThat(owed.at(at("2026-11-26 10:00"), List.of(moved)).getFirst().when())
                .isEqualTo(at("2026-11-24 15:00"));
        assertThat(owed.at(at("2026-11-26 10:00"), List.of(moved.toldOfMove(at("2026-11-25 09:00")))))
                .isEmpty();
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-11-13 23:59 | -
        2026-11-14 00:00 | PROMISE_DUE SOON
        2026-11-26 09:00 | PROMISE_DUE SOON
        """)
    void whatIsForAFixedDayIsNearFromTheDayOnWhichTheWorkBegins(String now, String owed) {
        var wedding = new FixedDay("the wedding", LocalDate.parse("2026-12-12"), 28);
        var exactly = new Exactly(Optional.empty(), "", Optional.of(wedding), Optional.empty(), "");
        var cake = madeAt("2026-11-12 09:00", "2026-12-11").agreed("Ben", Optional.of(exactly));

        assertThat(owed(now, cake)).isEqualTo(owed == null ? "" : owed);
    }

    @ParameterizedTest(name = "kept {0}, at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24 17:50 | 2026-11-26 23:59 |
        2026-11-24 17:50 | 2026-11-27 00:00 | CHECK_IN SOON
        2026-11-24 17:50 | 2026-12-26 23:59 | CHECK_IN SOON
        2026-11-24 17:50 | 2026-12-27 00:00 |
        2026-03-27 23:59 | 2026-03-30 00:00 | CHECK_IN SOON
        2026-10-23 00:00 | 2026-10-25 23:59 |
        2026-02-27 12:00 | 2026-03-02 08:00 | CHECK_IN SOON
        """)
    void someDaysAfterADeliveryWeAskHowItWent(String kept, String now, String owed) {
        assertThat(owed(now, delivered(kept))).isEqualTo(owed == null ? "" : owed);
    }

    @Test
    void nobodyIsAskedTwiceOrAboutSomethingElseOrAfterLeavingOrAgainstTheRhythm() {
        var kept = delivered("2026-11-24 17:50");
        var gone = customer("Tom Reyes")
                .standing(Optional.of(new Standing(Standing.Kind.LEFT, "moved away", "", at("2026-11-25 09:00"))))
                .build();
        String now = "2026-11-28 09:00";

        assertThat(owed(now, kept.checkedIn(new CheckIn(at("2026-11-27 09:00"), true, true, true, ""))))
                .isEmpty();
        assertThat(owed(now, QUOTE.keptAt(at("2026-11-24 17:50")))).isEmpty();
        assertThat(owed(now, Rhythm.USUAL, new Known(List.of(kept), Map.of(TOM, relation(gone, null)))))
                .isEmpty();
        assertThat(owed(now, new Rhythm(0, 0, 0), Known.of(List.of(kept)))).isEmpty();
    }

    private static String owed(String now, Promise promise) {
        return owed(now, Rhythm.USUAL, Known.of(List.of(promise)));
    }

    private static String owed(String now, Rhythm rhythm, Known known) {
        return Shown.all(new Owed(BERLIN, 3, rhythm).at(at(now), known));
    }

    private static Promise madeAt(String made, String due) {
        return promise("the quote", at(made), due);
    }

    private static Promise delivered(String kept) {
        var delivery = new Exactly(Optional.of(Exactly.Kind.DELIVERY), "", Optional.empty(), Optional.empty(), "");
        return promise("the oven", "2026-12-31")
                .agreed("", Optional.of(delivery))
                .keptAt(at(kept));
    }
}
