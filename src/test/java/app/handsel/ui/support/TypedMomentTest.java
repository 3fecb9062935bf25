package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday, 24 November 2026, 10:30:20 in Berlin. */
class TypedMomentTest {

    private final TestShop shop = new TestShop();
    private final TypedMoment moment = new TypedMoment(shop.shop, shop.messages);

    TypedMomentTest() {
        shop.clock.set("2026-11-24T09:30:20Z");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "today is now                            | 2026-11-24 |       | 2026-11-24T09:30:20Z",
                "this minute is now                      | 2026-11-24 | 10:30 | 2026-11-24T09:30:20Z",
                "earlier today                           | 2026-11-24 | 9:15  | 2026-11-24T08:15:00Z",
                "another day is noon of it               | 2026-11-20 |       | 2026-11-20T11:00:00Z",
                "another day at this time                | 2026-11-20 | 10:30 | 2026-11-20T09:30:00Z",
                "noon in summer                          | 2026-07-01 |       | 2026-07-01T10:00:00Z",
                "a time that the clock skipped in spring | 2026-03-29 | 2:30  | 2026-03-29T01:30:00Z",
                "the first of two such times in autumn   | 2026-10-25 | 2:30  | 2026-10-25T00:30:00Z",
            })
    void whatIsNew(String situation, LocalDate day, String time, Instant expected) {
        moment.begin(Optional.empty());
        type(day, time);
        assertThat(moment.read()).as(situation).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "untouched               | 2026-11-20 | 16:45 | 2026-11-20T15:45:33.007Z",
                "without its time        | 2026-11-20 |       | 2026-11-20T15:45:33.007Z",
                "at another time         | 2026-11-20 | 16:46 | 2026-11-20T15:46:00Z",
                "on another day          | 2026-11-19 | 16:45 | 2026-11-19T15:45:00Z",
                "today, at no given time | 2026-11-24 |       | 2026-11-24T09:30:20Z",
            })
    void whatIsKnownStaysAsExactAsItWas(String situation, LocalDate day, String time, Instant expected) {
        moment.beginExactly(Optional.of(Instant.parse("2026-11-20T15:45:33.007Z")));
        assertThat(moment.time().get()).isEqualTo("16:45");
        type(day, time);
        assertThat(moment.read()).as(situation).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "           |       | Choose the day on which it happened.",
                "2026-11-25 |       | That moment has not come yet. Check the day and the time.",
                "2026-11-24 | 10:31 | That moment has not come yet. Check the day and the time.",
                "2026-11-24 | later | “later” cannot be read as a time. Write it like 9:30 or 5 pm, or leave it empty.",
            })
    void whatCannotHaveHappenedIsSaid(LocalDate day, String time, String problem) {
        moment.begin(Optional.empty());
        type(day, time);
        assertThat(moment.read()).isEmpty();
        assertThat(moment.problem().get()).isEqualTo(problem);
    }

    @Test
    void whatWasWrittenByAClockThatWentAheadCanStay() {
        Instant ahead = Instant.parse("2026-11-25T09:00:00Z");
        moment.beginExactly(Optional.of(ahead));
        assertThat(moment.read()).contains(ahead);
    }

    @Test
    void whatIsPutRightIsNoProblemAnyMore() {
        moment.begin(Optional.empty());
        type(LocalDate.of(2026, 11, 25), "");
        moment.read();
        type(LocalDate.of(2026, 11, 23), "");
        assertThat(moment.read()).isPresent();
        assertThat(moment.problem().get()).isEmpty();
    }

    private void type(LocalDate day, String time) {
        moment.day().set(day);
        moment.time().set(time == null ? "" : time);
    }
}
