package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in English, and days with times. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class EnglishClockTest {

    private static final WhenReader READER = new WhenReader(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        tonight | 2026-11-24 18:00-23:59
        by Friday noon | by 2026-11-27 12:00
        in a fortnight | 2026-12-08
        in 3 business days | 2026-11-27
        in half an hour | 2026-11-24 11:00
        in 45 min | 2026-11-24 11:15
        in 2h | 2026-11-24 12:30
        EOD | 2026-11-24 17:00-23:59
        by COB | by 2026-11-24 17:00
        first thing Monday | 2026-11-30 09:00
        first thing tomorrow | 2026-11-25 09:00
        3/4 | 2027-03-04 or 2027-04-03
        2026-11-27T17:30 | 2026-11-27 17:30
        2026-11-27T17:30Z | 2026-11-27 18:30
        5 p.m. tomorrow | 2026-11-25 17:00
        5pm | 2026-11-24 17:00
        5:30 pm | 2026-11-24 17:30
        17:30 | 2026-11-24 17:30
        1730 hrs | 2026-11-24 17:30
        16h | 2026-11-24 16:00
        16h30 | 2026-11-24 16:30
        half past four | 2026-11-24 16:30
        half four | 2026-11-24 16:30
        quarter to five | 2026-11-24 16:45
        ten past six | 2026-11-24 18:10
        4ish | 2026-11-24 16:00
        around 4 | 2026-11-24 16:00
        noonish | 2026-11-24 12:00
        midnight | 2026-11-25 00:00
        at 4 | 2026-11-24 16:00
        at 9 | 2026-11-25 09:00
        between 2 and 4 pm | 2026-11-24 14:00-16:00
        2-4pm | 2026-11-24 14:00-16:00
        from 9 to 11 on Friday | 2026-11-27 09:00-11:00
        by lunchtime | by 2026-11-24 12:00-14:00
        this morning | 2026-11-24 06:00-12:00
        this afternoon | 2026-11-24 12:00-18:00
        tomorrow morning | 2026-11-25 06:00-12:00
        Friday night | 2026-11-27 20:00-23:59
        before noon | by 2026-11-24 12:00
        Friday at noon | 2026-11-27 12:00
        noon on Friday | 2026-11-27 12:00
        5 pm, Friday | 2026-11-27 17:00
        Friday after 5 | after 2026-11-27 17:00
        Friday 28 November | 2026-11-28 or 2026-11-27
        Friday 2-4 | 2026-11-27 14:00-16:00
        Tuesday at 9 | 2026-12-01 09:00
        from Monday to Wednesday | 2026-11-30 to 2026-12-02
        May 3 to 5 | 2027-05-03 to 2027-05-05
        tomorrow at half past four | 2026-11-25 16:30
        twenty-five to six | 2026-11-24 17:35
        8 in the evening | 2026-11-24 20:00
        9 tomorrow morning | 2026-11-25 09:00
        the morning of the 5th | 2026-12-05 06:00-12:00
        week 48 | 2026-11-23 to 2026-11-29
        in week 48 | 2026-11-23 to 2026-11-29
        in the morning | 2026-11-25 06:00-12:00
        1pm | 2026-11-24 13:00
        12am | 2026-11-25 00:00
        tomorrow at midnight | 2026-11-26 00:00
        Oct 5 2027 at 3pm | 2027-10-05 15:00
        3pm on Oct 5 | 2027-10-05 15:00
        tonight at 8 | 2026-11-24 20:00
        8 tonight | 2026-11-24 20:00
        8pm tonight | 2026-11-24 20:00
        this evening at 7 | 2026-11-24 19:00
        by the end of the day | by 2026-11-24 17:00-23:59
        by end of business Friday | by 2026-11-27 17:00-23:59
        Friday by 5 | by 2026-11-27 17:00
        by 5 on Friday | by 2026-11-27 17:00
        by 5 | by 2026-11-24 17:00
        after lunch | after 2026-11-24 12:00-14:00
        after 5pm | after 2026-11-24 17:00
        9am - 11am | 2026-11-24 09:00-11:00
        9:30–11:00 | 2026-11-24 09:30-11:00
        Monday 9am to 11am | 2026-11-30 09:00-11:00
        Monday 9am to Wednesday 5pm | 2026-11-30 to 2026-12-02 09:00-17:00
        half an hour ago | 2026-11-24 10:00
        October 2014 | 2014-10-01 to 2014-10-31
        14 april 2015 | 2015-04-14
        friday after next | 2026-12-04
        4th quarter 2018 | 2018-10-01 to 2018-12-31
        at 3am | 2026-11-25 03:00
        3 o'clock am | 2026-11-25 03:00
        3:18am | 2026-11-25 03:18
        @ 3pm | 2026-11-24 15:00
        around 3pm | 2026-11-24 15:00
        at about 3pm | 2026-11-24 15:00
        quarter past 3pm | 2026-11-24 15:15
        at half past three pm | 2026-11-24 15:30
        a quarter to noon | 2026-11-24 11:45
        15 minutes to noon | 2026-11-24 11:45
        at 9:30pm Sat, Sep 20 | 2027-09-20 21:30 or 2027-09-18 21:30
        Fri, Jul 16, 2027 07:00 PM | 2027-07-16 19:00
        in a half hour | 2026-11-24 11:00
        in 24 hours | 2026-11-25 10:30
        14 days hence | 2026-12-08
        this past weekend | 2026-11-21 to 2026-11-22
        9:30 - 11:00 | 2026-11-24 09:30-11:00
        from 9:30 - 11:00 on Thursday | 2026-11-26 09:30-11:00
        thursday from 9a to 11a | 2026-11-26 09:00-11:00
        11:30-1:30 | 2026-11-24 11:30-13:30
        4/25 at 4pm | 2027-04-25 16:00
        at 12pm | 2026-11-24 12:00
        lunch tomorrow | 2026-11-25 12:00-14:00
        tomorrow afternoon at 5 | 2026-11-25 17:00
        late last night | 2026-11-23 20:00-23:59
        early tomorrow morning | 2026-11-25 06:00-09:00
        Friday lunchtime | 2026-11-27 12:00-14:00
        by noon tomorrow | by 2026-11-25 12:00
        half an hour from now | 2026-11-24 11:00
        next business day | 2026-11-25
        5ish | 2026-11-24 17:00
        fiveish | 2026-11-24 17:00
        5-ish | 2026-11-24 17:00
        around noon | 2026-11-24 12:00
        at noon | 2026-11-24 12:00
        around lunchtime | 2026-11-24 12:00-14:00
        before 10 | by 2026-11-25 10:00
        at 0900 | 2026-11-25 09:00
        9.30am | 2026-11-25 09:30
        at 9.30 | 2026-11-25 09:30
        nine am | 2026-11-25 09:00
        nine thirty am | 2026-11-25 09:30
        ten to nine | 2026-11-25 08:50
        five to five | 2026-11-24 16:55
        twenty past nine | 2026-11-25 09:20
        quarter of six | 2026-11-24 17:45
        half past midnight | 2026-11-25 00:30
        half nine | 2026-11-25 09:30
        at 12 | 2026-11-24 12:00
        12 noon | 2026-11-24 12:00
        three in the afternoon | 2026-11-24 15:00
        Friday morning at 9 | 2026-11-27 09:00
        Friday evening | 2026-11-27 18:00-22:00
        this Friday night | 2026-11-27 20:00-23:59
        next Friday afternoon | 2026-12-04 12:00-18:00 or 2026-11-27 12:00-18:00
        Friday next week at 3 | 2026-12-04 15:00
        in 2 weeks at 5pm | 2026-12-08 17:00
        on the 5th at 3pm | 2026-12-05 15:00
        25 December 2026 14:00 | 2026-12-25 14:00
        till 5 | by 2026-11-24 17:00
        no later than 5pm Friday | by 2026-11-27 17:00
        by tomorrow 5pm | by 2026-11-25 17:00
        by tomorrow at noon | by 2026-11-25 12:00
        by Monday morning | by 2026-11-30 06:00-12:00
        on Monday, November 30th, 2026 at 4:30 pm | 2026-11-30 16:30
        Mon 30 Nov 16:30 | 2026-11-30 16:30
        in the evening | 2026-11-24 18:00-22:00
        first half of next year | 2027-01-01 to 2027-06-30
        a fortnight on Tuesday | 2026-12-15
        yesterday at 4 | 2026-11-23 16:00
        last Friday at 3pm | 2026-11-20 15:00
        last night | 2026-11-23 20:00-23:59
        the night before last | 2026-11-22 20:00-23:59
        past 2 weeks | 2026-11-10 to 2026-11-24
        since 9am | since 2026-11-24 09:00
        seven o'clock | 2026-11-25 07:00
        7 o'clock tonight | 2026-11-24 19:00
        tonight by 9 | by 2026-11-24 21:00
        by tonight | by 2026-11-24 18:00-23:59
        in a quarter of an hour | 2026-11-24 10:45
        """)
    void aTimeIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
