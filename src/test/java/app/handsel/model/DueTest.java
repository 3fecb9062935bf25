package app.handsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first late instant, day by day and zone by zone. */
class DueTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # day      | time  | zone                 | late from            | why
        2026-11-27 | 12:00 | Europe/Berlin        | 2026-11-27T11:01:00Z | the minute after noon
        2026-11-27 |       | Europe/Berlin        | 2026-11-27T23:00:00Z | the end of that day in the shop's zone
        2026-11-27 |       | America/Los_Angeles  | 2026-11-28T08:00:00Z | hours later on the other side of the world
        2026-11-27 | 17:30 | Asia/Kolkata         | 2026-11-27T12:01:00Z | five and a half hours ahead
        2026-11-27 |       | Asia/Kathmandu       | 2026-11-27T18:15:00Z | five and three quarters
        2026-11-27 |       | America/St_Johns     | 2026-11-28T03:30:00Z | three and a half behind
        2026-11-30 |       | UTC                  | 2026-12-01T00:00:00Z | the end of a month
        2026-12-31 |       | UTC                  | 2027-01-01T00:00:00Z | the end of a year
        2026-12-31 | 23:59 | UTC                  | 2027-01-01T00:00:00Z | the last minute of a year
        2028-02-28 |       | UTC                  | 2028-02-29T00:00:00Z | before a leap day
        2028-02-29 |       | UTC                  | 2028-03-01T00:00:00Z | a leap day
        2026-02-28 |       | UTC                  | 2026-03-01T00:00:00Z | no leap day
        2026-11-27 | 00:00 | UTC                  | 2026-11-27T00:01:00Z | midnight begins the day it is said of
        2026-03-28 |       | Europe/Berlin        | 2026-03-28T23:00:00Z | the night before clocks go forward
        2026-03-29 |       | Europe/Berlin        | 2026-03-29T22:00:00Z | a day of 23 hours
        2026-03-29 | 01:59 | Europe/Berlin        | 2026-03-29T01:00:00Z | the last minute before the gap
        2026-03-29 | 02:30 | Europe/Berlin        | 2026-03-29T01:31:00Z | a time that the clock skips
        2026-10-25 |       | Europe/Berlin        | 2026-10-25T23:00:00Z | a day of 25 hours
        2026-10-25 | 02:30 | Europe/Berlin        | 2026-10-25T00:31:00Z | a time that comes twice: the first
        2026-10-25 | 03:00 | Europe/Berlin        | 2026-10-25T02:01:00Z | after the hour that comes twice
        2018-11-03 |       | America/Sao_Paulo    | 2018-11-04T03:00:00Z | the next day begins at one
        2018-11-04 | 00:00 | America/Sao_Paulo    | 2018-11-04T03:01:00Z | a midnight that does not exist
        2026-09-05 |       | America/Santiago     | 2026-09-06T04:00:00Z | Chile skips a midnight every year
        2011-12-29 |       | Pacific/Apia         | 2011-12-30T10:00:00Z | Samoa skipped the whole next day
        """)
    void isTheMomentTimeIsUp(LocalDate day, LocalTime time, ZoneId zone, Instant lateFrom, String why) {
        Due due = time == null ? Due.by(day) : Due.at(day, time);

        assertThat(due.lateFrom(zone)).as(why).isEqualTo(lateFrom);
    }

    @Test
    void secondsAreNotPromised() {
        var day = LocalDate.of(2026, 11, 27);

        assertThat(Due.at(day, LocalTime.of(12, 0, 59))).isEqualTo(Due.at(day, LocalTime.NOON));
    }
}
