package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In November 2026, the 23rd is a Monday, the 21st and the 28th are Saturdays. */
class BestTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // "+" came about, "-" did not
                "nobody called yet              |                                                                    |",
                "four calls are chance          | +23 15:10, +24 15:20, +25 15:30, +26 15:40                         |",
                "five calls tell                | +23 15:10, +24 15:20, +25 15:30, +26 15:40, -27 09:00              |"
                        + " WEEKDAYS 15:00-16:00 4 of 4",
                "calls spread over the day      | +23 08:10, +24 11:20, +25 14:30, +26 17:40, +27 20:00              |",
                "never reached                  | -23 15:10, -24 15:20, -25 15:30, -26 15:40, -27 15:50              |",
                "reached every other time       | +23 15:10, -24 15:20, +25 15:30, -26 15:40, -27 15:50              |",
                "two in three are often         | +23 15:10, +24 15:20, -25 15:30, -26 09:40, -27 09:50              |"
                        + " WEEKDAYS 15:00-16:00 2 of 3",
                "failures in between stay in    | +23 15:10, +24 15:20, -25 16:00, +26 16:30, +27 16:50, -27 10:00   |"
                        + " WEEKDAYS 15:00-17:00 4 of 5",
                "the hour after is not within   | +23 15:00, +24 15:00, +25 16:59, -26 17:00, -27 14:59              |"
                        + " WEEKDAYS 15:00-17:00 3 of 3",
                "a longer stretch has more      | +23 15:10, +24 16:20, +25 17:30, -26 09:40, -27 09:50              |"
                        + " WEEKDAYS 15:00-18:00 3 of 3",
                "only on weekends               | +21 10:10, +22 10:20, +28 10:30, -23 10:10, -24 10:10, -25 10:10   |"
                        + " WEEKENDS 10:00-11:00 3 of 3",
                "on any day                     | +21 10:10, +22 10:20, +28 10:30, +23 10:10, +24 10:10              |"
                        + " ANY 10:00-11:00 5 of 5",
                "until midnight                 | +23 22:10, +24 23:20, +25 23:30, -26 09:40, -27 09:50              |"
                        + " WEEKDAYS 22:00-00:00 3 of 3",
                "the first hour of the day      | +23 00:10, +24 00:20, +25 00:30, -26 09:40, -27 09:50              |"
                        + " WEEKDAYS 00:00-01:00 3 of 3",
            })
    void theBestTimeIsWhereCallsCameAbout(String situation, String calls, String best) {
        List<Call> tried = calls == null
                ? List.of()
                : Stream.of(calls.split(", ")).map(BestTimeTest::call).toList();
        assertThat(shown(BestTime.of(tried, BERLIN))).as(situation).isEqualTo(best == null ? "" : best);
    }

    @Test
    void theHourIsTheShopsInSummerAndInWinter() {
        // All at 13:30 by the clock of Greenwich, which the shop's own leaves behind on 25 October.
        List<Call> calls = Stream.of(
                        "2026-10-22 15:30",
                        "2026-10-23 15:30",
                        "2026-10-24 15:30",
                        "2026-10-26 14:30",
                        "2026-10-27 14:30")
                .map(when -> call(when, Call.Outcome.REACHED))
                .toList();
        assertThat(shown(BestTime.of(calls, BERLIN))).isEqualTo("ANY 14:00-16:00 5 of 5");
        assertThat(BestTime.of(calls, java.time.ZoneOffset.UTC).orElseThrow().from())
                .isEqualTo("13:00");
    }

    @Test
    void theHourThatTheClockSkipsOrRepeatsDisturbsNothing() {
        List<Call> calls = Stream.of(
                        "2026-10-25 02:30",
                        "2026-10-25 03:10",
                        "2026-10-25 01:50",
                        "2027-03-28 01:59",
                        "2027-03-28 03:00")
                .map(when -> call(when, Call.Outcome.CAME_IN))
                .toList();
        assertThat(shown(BestTime.of(calls, BERLIN))).isEqualTo("WEEKENDS 01:00-04:00 5 of 5");
    }

    @Test
    void aCallThatNobodyHereAnsweredSaysNothing() {
        List<Call> calls = Stream.of("23", "24", "25", "26", "27")
                .map(day -> call("2026-11-" + day + " 15:00", Call.Outcome.MISSED))
                .toList();
        assertThat(BestTime.of(calls, BERLIN)).isEmpty();
    }

    private static String shown(Optional<BestTime> best) {
        return best.map(time -> "%s %s-%s %d of %d"
                        .formatted(time.days(), time.from(), time.to(), time.reached(), time.tried()))
                .orElse("");
    }

    private static Call call(String sign) {
        return call(
                "2026-11-" + sign.substring(1), sign.startsWith("+") ? Call.Outcome.REACHED : Call.Outcome.NOT_REACHED);
    }

    private static Call call(String when, Call.Outcome outcome) {
        return new Call(UUID.randomUUID(), TOM, at(when), outcome, "Mia", "", Optional.empty());
    }
}
