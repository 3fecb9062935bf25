package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and holidays in English. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class EnglishDaysTest {

    private static final WhenReader READER = new WhenReader(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        tmrw | 2026-11-25
        Fri | 2026-11-27
        this Tuesday | 2026-11-24
        coming Thursday | 2026-11-26
        the 3rd | 2026-12-03
        on the third | 2026-12-03
        21 May | 2027-05-21
        Nov 27 | 2026-11-27
        Nov. 27 | 2026-11-27
        27/11 | 2026-11-27
        11/27 | 2026-11-27
        27/11/26 | 2026-11-27
        27.11. | 2026-11-27
        20261127 | 2026-11-27
        yesterday | 2026-11-23
        the day before yesterday | 2026-11-22
        the day after tomorrow | 2026-11-26
        since Monday | since 2026-11-23
        until Friday | by 2026-11-27
        no later than Friday | by 2026-11-27
        Friday at the latest | by 2026-11-27
        Fri 27/11 | 2026-11-27
        Friday the 13th | 2027-08-13
        at four thirty | 2026-11-24 16:30
        beginning of April | 2027-04-01 to 2027-04-10
        later today | 2026-11-24
        before Friday | by 2026-11-27
        starting Monday | after 2026-11-30
        now | 2026-11-24 10:30
        march first | 2027-03-01
        Sunday, Feb 10 | 2027-02-10 or 2027-02-07
        third day of october | 2027-10-03
        first tuesday of october | 2027-10-05
        at three am | 2026-11-25 03:00
        tomorrow early | 2026-11-25 06:00-12:00
        not before Monday | after 2026-11-30
        as of January 1 | after 2027-01-01
        January 1st | 2027-01-01
        1 Jan | 2027-01-01
        2027/01/02 | 2027-01-02
        12/31 | 2026-12-31
        31/12 | 2026-12-31
        the 25th of December | 2026-12-25
        December the 25th | 2026-12-25
        3 May to 5 June | 2027-05-03 to 2027-06-05
        through Friday | by 2026-11-27
        by the 15th | by 2026-12-15
        on or before Dec 1 | by 2026-12-01
        by tomorrow | by 2026-11-25
        """)
    void aDayIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Thanksgiving | 2026-11-26
        Black Friday | 2026-11-27
        Christmas Eve | 2026-12-24
        Easter Monday | 2027-03-29
        Mother's Day | 2027-05-09
        July 4th | 2027-07-04
        Christmas 2027 | 2027-12-25
        last Christmas | 2025-12-25
        next Easter | 2027-03-28
        the day after Christmas | 2026-12-26
        3 days before Christmas | 2026-12-22
        two weeks after Easter | 2027-04-11
        two days before Christmas | 2026-12-23
        New Year's | 2027-01-01
        between Christmas and New Year | 2026-12-25 to 2027-01-01
        """)
    void aHolidayIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
