package app.handsel.capture.when;

import java.util.Locale;

/** What time is counted in. A {@code PERIOD} of a calendar can also be meant itself: "next week". */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WORKDAY,
    WEEK,
    WEEKEND,
    FORTNIGHT,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE;

    static Unit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
