package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans and distances of time in English. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class EnglishPeriodsTest {

    private static final WhenReader READER = new WhenReader(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        next Tuesday | 2026-12-01
        next Friday | 2026-12-04 or 2026-11-27
        last Tuesday | 2026-11-17
        Tuesday week | 2026-12-08
        a week on Friday | 2026-12-04
        Friday week | 2026-12-04
        two weeks from Friday | 2026-12-11
        in two weeks | 2026-12-08
        in two weeks' time | 2026-12-08
        in a week's time | 2026-12-01
        three days from now | 2026-11-27
        2 days ago | 2026-11-22
        within the hour | 2026-11-24 10:30-11:30
        in an hour and a half | 2026-11-24 12:00
        end of the month | 2026-11-30
        end of month | 2026-11-30
        end of next week | 2026-12-04
        end of this quarter | 2026-12-31
        end of the year | 2026-12-31
        EOM | 2026-11-30
        EOW | 2026-11-27
        early next week | 2026-11-30 to 2026-12-01
        mid next week | 2026-12-02
        late next week | 2026-12-03 to 2026-12-04
        mid-March | 2027-03-11 to 2027-03-20
        the weekend | 2026-11-28 to 2026-11-29
        next weekend | 2026-12-05 to 2026-12-06 or 2026-11-28 to 2026-11-29
        the twenty-first of May | 2027-05-21
        May 21st 2027 | 2027-05-21
        May 21st, 2027 | 2027-05-21
        2026-11-27 | 2026-11-27
        next month | 2026-12-01 to 2026-12-31
        next year | 2027-01-01 to 2027-12-31
        in March | 2027-03-01 to 2027-03-31
        in 2027 | 2027-01-01 to 2027-12-31
        Q1 | 2027-01-01 to 2027-03-31
        in the spring | 2027-03-20 to 2027-06-20
        this summer | 2027-06-21 to 2027-09-22
        last week | 2026-11-16 to 2026-11-22
        the first Monday in March | 2027-03-01
        last Friday of the month | 2026-11-27
        first Monday of the month | 2026-12-07
        Friday, 27 November 2026 | 2026-11-27
        3-5 May | 2027-05-03 to 2027-05-05
        within 3 days | 2026-11-24 to 2026-11-27
        in the next two weeks | 2026-11-24 to 2026-12-08
        the last 3 days | 2026-11-21 to 2026-11-24
        Monday next week | 2026-11-30
        next week Monday | 2026-11-30
        Friday of next week | 2026-12-04
        in 2 months | 2027-01-24
        the 15th of next month | 2026-12-15
        second week of March | 2027-03-08 to 2027-03-14
        the week of May 3 | 2027-05-03 to 2027-05-09
        twenty twenty-seven | 2027-01-01 to 2027-12-31
        in a couple of days | 2026-11-26
        in a few days | 2026-11-27
        the end of March | 2027-03-31
        from Monday on | after 2026-11-30
        in 1.5 hours | 2026-11-24 12:00
        an hour ago | 2026-11-24 09:30
        a year ago | 2025-11-24
        in 2 weeks and 3 days | 2026-12-11
        next March | 2027-03-01 to 2027-03-31
        last March | 2026-03-01 to 2026-03-31
        this March | 2026-03-01 to 2026-03-31
        the 1st of march | 2027-03-01
        the first of march | 2027-03-01
        march 3 2015 | 2015-03-03
        3/3/2015 | 2015-03-03
        2015-3-3 | 2015-03-03
        this week | 2026-11-23 to 2026-11-29
        third quarter | 2027-07-01 to 2027-09-30
        last year | 2025-01-01 to 2025-12-31
        sunday from last week | 2026-11-22
        wednesday after next | 2026-12-02
        monday of this week | 2026-11-23
        last Monday of March | 2027-03-29
        first week of october 2027 | 2027-10-04 to 2027-10-10
        last day of october 2027 | 2027-10-31
        last week of september 2027 | 2027-09-27 to 2027-10-03
        in a minute | 2026-11-24 10:31
        in 2.5 hours | 2026-11-24 13:00
        in an hour's time | 2026-11-24 11:30
        in couple of hours | 2026-11-24 12:30
        in a day | 2026-11-25
        a week from now | 2026-12-01
        three weeks ago | 2026-11-03
        one year from now | 2027-11-24
        last 2 seconds | 2026-11-24
        next 3 days | 2026-11-24 to 2026-11-27
        July 13-15 | 2027-07-13 to 2027-07-15
        July 13 thru 15 | 2027-07-13 to 2027-07-15
        Aug 8 - Aug 12 | 2027-08-08 to 2027-08-12
        by the end of the month | by 2026-11-30
        after 5 days | 2026-11-29
        the week after next | 2026-12-07 to 2026-12-13
        month after next | 2027-01-01 to 2027-01-31
        mid-week | 2026-11-25
        midweek | 2026-11-25
        end of the week | 2026-11-27
        later this week | 2026-11-26 to 2026-11-27
        sometime next week | 2026-11-30 to 2026-12-06
        the end of next month | 2026-12-31
        a month from today | 2026-12-24
        six weeks from now | 2027-01-05
        2 weeks from tomorrow | 2026-12-09
        a week from next Tuesday | 2026-12-08
        10 days from Friday | 2026-12-07
        1 hour and 30 minutes from now | 2026-11-24 12:00
        the last weekend of May | 2027-05-29 to 2027-05-30
        1st January 2027 | 2027-01-01
        Jan 1, 2027 | 2027-01-01
        01/02/2027 | 2027-01-02 or 2027-02-01
        02.01.2027 | 2027-01-02
        two weeks from today | 2026-12-08
        the 5th of next month | 2026-12-05
        on the twenty-first | 2026-12-21
        over the weekend | 2026-11-28 to 2026-11-29
        before the weekend | by 2026-11-28 to 2026-11-29
        between Monday and Wednesday | 2026-11-30 to 2026-12-02
        from May 3 to June 5 | 2027-05-03 to 2027-06-05
        May 3 - June 5 | 2027-05-03 to 2027-06-05
        until the end of March | by 2027-03-31
        by end of next week | by 2026-12-04
        in the first week of December | 2026-11-30 to 2026-12-06
        EOY | 2026-12-31
        EOQ | 2026-12-31
        3 years ago | 2023-11-24
        last month | 2026-10-01 to 2026-10-31
        in the last week | 2026-11-16 to 2026-11-22
        since last Friday | since 2026-11-20
        since 2019 | since 2019-01-01 to 2019-12-31
        in twenty minutes | 2026-11-24 10:50
        in five hours | 2026-11-24 15:30
        in three quarters of an hour | 2026-11-24 11:15
        forty-five minutes from now | 2026-11-24 11:15
        twenty-two days from now | 2026-12-16
        in 2-3 days | 2026-11-26 to 2026-11-27
        in a week or two | 2026-12-01 to 2026-12-08
        Wed 2nd at 2 | 2026-12-02 14:00
        """)
    void aPeriodIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
