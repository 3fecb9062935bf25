package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When our word stands, with three days of lead time. The promise of most tests is for Friday the 27th at noon. */
class PromiseTest {

    private static final String FRIDAY_NOON = "2026-11-27 12:00";

    private final Promise quote = promise("the quote", FRIDAY_NOON);

    @ParameterizedTest(name = "due {0}, at {1} it is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-27 12:00 | 2026-11-23 23:59 | OPEN
        2026-11-27 12:00 | 2026-11-24 00:00 | DUE_SOON
        2026-11-27 12:00 | 2026-11-26 23:59 | DUE_SOON
        2026-11-27 12:00 | 2026-11-27 00:00 | DUE_TODAY
        2026-11-27 12:00 | 2026-11-27 12:00 | DUE_TODAY
        2026-11-27 12:00 | 2026-11-27 12:01 | LATE
        2026-11-27       | 2026-11-27 23:59 | DUE_TODAY
        2026-11-27       | 2026-11-28 00:00 | LATE
        2026-12-31       | 2026-12-31 23:59 | DUE_TODAY
        2026-12-31       | 2027-01-01 00:00 | LATE
        2027-01-02       | 2026-12-30 09:00 | DUE_SOON
        2028-02-29       | 2028-02-26 09:00 | DUE_SOON
        2028-02-29       | 2028-02-29 20:00 | DUE_TODAY
        2028-02-29       | 2028-03-01 00:00 | LATE
        """)
    void theClockAloneDecides(String due, String now, Promise.State state) {
        assertThat(stateOf(promise("the quote", due), now)).isEqualTo(state);
    }

    @Test
    void theLastSecondOfTheMinuteIsNotLate() {
        var lastSecond = at(FRIDAY_NOON).plusSeconds(59);

        assertThat(quote.stateAt(lastSecond, BERLIN, 3)).isEqualTo(Promise.State.DUE_TODAY);
        assertThat(quote.stateAt(lastSecond.plusSeconds(1), BERLIN, 3)).isEqualTo(Promise.State.LATE);
    }

    @Test
    void withoutLeadTimeNothingIsDueSoon() {
        assertThat(quote.stateAt(at("2026-11-26 12:00"), BERLIN, 0)).isEqualTo(Promise.State.OPEN);
    }

    @ParameterizedTest(name = "kept at {0} it is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-20 08:00 | KEPT
        2026-11-27 12:00 | KEPT
        2026-11-27 12:01 | KEPT_LATE
        2026-12-04 12:00 | KEPT_LATE
        """)
    void whenItWasKeptDecidesForGood(String kept, Promise.State state) {
        assertThat(stateOf(quote.keptAt(at(kept)), "2027-06-01 09:00")).isEqualTo(state);
        assertThat(quote.keptAt(at(kept)).isOpen()).isFalse();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        # moved at         | to               | told  | agreed           | why
        2026-11-26 09:00   | 2026-11-30       | true  | 2026-11-30       | told a day before: our word moves along
        2026-11-27 12:00   | 2026-11-30       | true  | 2026-11-30       | told in the last minute is in time
        2026-11-27 12:01   | 2026-11-30       | true  | 2026-11-27 12:00 | told a minute too late changes nothing
        2026-11-26 09:00   | 2026-11-30       | false | 2026-11-27 12:00 | a date nobody was told is not agreed
        2026-11-24 09:00   | 2026-11-25 16:00 | true  | 2026-11-25 16:00 | moved earlier, the earlier date counts
        2026-11-24 09:00   | 2026-11-25 16:00 | false | 2026-11-27 12:00 | earlier in silence binds nobody
        """)
    void aMoveCountsWhenItWasToldInTime(String moved, String to, boolean told, String agreed, String why) {
        var movedQuote = quote.movedTo(due(to), at(moved), told);

        assertThat(movedQuote.agreed(BERLIN)).as(why).isEqualTo(due(agreed));
        assertThat(movedQuote.due()).isEqualTo(due(to));
        assertThat(movedQuote.movedInTime(BERLIN)).isEqualTo(!agreed.equals(FRIDAY_NOON));
    }

    @Test
    void aPromiseMovedBeforeItWasDueIsNotLate() {
        var moved = quote.movedTo(due("2026-12-01"), at("2026-11-27 09:00"), true);

        assertThat(stateOf(moved, "2026-11-27 18:00")).isEqualTo(Promise.State.OPEN);
        assertThat(stateOf(moved.keptAt(at("2026-12-01 17:00")), "2026-12-02 09:00"))
                .isEqualTo(Promise.State.KEPT);
    }

    @Test
    void aPromiseMovedTooLateStaysLateUntilKeptLate() {
        var moved = quote.movedTo(due("2026-12-01"), at("2026-11-27 15:00"), true);

        assertThat(stateOf(moved, "2026-11-28 09:00")).isEqualTo(Promise.State.LATE);
        assertThat(stateOf(moved.keptAt(at("2026-12-01 17:00")), "2026-12-02 09:00"))
                .isEqualTo(Promise.State.KEPT_LATE);
    }

    @Test
    void aPromiseMovedWithoutTellingIsLateOnItsFirstDate() {
        var moved = quote.movedTo(due("2026-12-01"), at("2026-11-25 15:00"), false);

        assertThat(stateOf(moved, "2026-11-27 09:00")).isEqualTo(Promise.State.DUE_TODAY);
        assertThat(stateOf(moved, "2026-11-27 12:01")).isEqualTo(Promise.State.LATE);
    }

    @Test
    void movedTwiceInTimeTheLastDateCounts() {
        var twice = quote.movedTo(due("2026-12-01"), at("2026-11-26 09:00"), true)
                .movedTo(due("2026-12-04"), at("2026-12-01 20:00"), true);

        assertThat(twice.agreed(BERLIN)).isEqualTo(due("2026-12-04"));
    }

    @Test
    void theSecondMoveIsMeasuredByTheDateTheFirstOneGave() {
        var twice = quote.movedTo(due("2026-12-01"), at("2026-11-26 09:00"), true)
                .movedTo(due("2026-12-04"), at("2026-12-02 00:00"), true);

        assertThat(twice.agreed(BERLIN)).isEqualTo(due("2026-12-01"));
    }

    @Test
    void aDateToldInTimeCountsAlsoAfterOneThatWasNotTold() {
        var twice = quote.movedTo(due("2026-12-01"), at("2026-11-25 09:00"), false)
                .movedTo(due("2026-12-02"), at("2026-11-26 09:00"), true);

        assertThat(twice.agreed(BERLIN)).isEqualTo(due("2026-12-02"));
    }

    @Test
    void onceLateNoLaterMoveRepairsIt() {
        var twice = quote.movedTo(due("2026-12-01"), at("2026-11-27 13:00"), true)
                .movedTo(due("2026-12-08"), at("2026-11-28 09:00"), true);

        assertThat(twice.agreed(BERLIN)).isEqualTo(due(FRIDAY_NOON));
        assertThat(stateOf(twice, "2026-11-29 09:00")).isEqualTo(Promise.State.LATE);
    }

    @Test
    void movedAwayAndBackIsNotMoved() {
        var back = quote.movedTo(due("2026-12-01"), at("2026-11-25 09:00"), true)
                .movedTo(due(FRIDAY_NOON), at("2026-11-26 09:00"), true);

        assertThat(back.movedInTime(BERLIN)).isFalse();
    }

    @Test
    void movedEarlierInSilenceItShowsEarlierButIsLateOnlyByTheWordGiven() {
        var earlier = quote.movedTo(due("2026-11-25 16:00"), at("2026-11-24 09:00"), false);

        assertThat(earlier.next(BERLIN)).isEqualTo(due("2026-11-25 16:00"));
        assertThat(stateOf(earlier, "2026-11-25 09:00")).isEqualTo(Promise.State.DUE_TODAY);
        assertThat(stateOf(earlier, "2026-11-26 09:00")).isEqualTo(Promise.State.DUE_TODAY);
        assertThat(stateOf(earlier, "2026-11-27 12:01")).isEqualTo(Promise.State.LATE);
    }

    @Test
    void onTheSameDayTheEarlierHourComesNext() {
        var later = quote.movedTo(due("2026-11-27 17:00"), at("2026-11-26 09:00"), false);

        assertThat(later.next(BERLIN)).isEqualTo(due(FRIDAY_NOON));
    }

    @Test
    void aReleasedPromiseIsOverEvenWhenItWasLate() {
        var released = quote.releasedAt(at("2026-11-30 09:00"));

        assertThat(stateOf(released, "2026-12-01 09:00")).isEqualTo(Promise.State.RELEASED);
        assertThat(released.isOpen()).isFalse();
    }

    @Test
    void theSameMomentIsLateInOneZoneAndNotInAnother() {
        var byTheDay = promise("the quote", "2026-11-27");
        var moment = at("2026-11-28 00:30");

        assertThat(byTheDay.stateAt(moment, BERLIN, 3)).isEqualTo(Promise.State.LATE);
        assertThat(byTheDay.stateAt(moment, java.time.ZoneId.of("America/St_Johns"), 3))
                .isEqualTo(Promise.State.DUE_TODAY);
    }

    @Test
    void betterWordsDoNotMoveTheDate() {
        var moved = quote.movedTo(due("2026-12-01"), at("2026-11-26 09:00"), true);

        var reworded = moved.reworded("the quote for 40 trays", Optional.empty(), "");

        assertThat(reworded.moves()).isEqualTo(moved.moves());
        assertThat(reworded.due()).isEqualTo(moved.due());
    }

    private static Promise.State stateOf(Promise promise, String now) {
        return promise.stateAt(at(now), BERLIN, 3);
    }
}
