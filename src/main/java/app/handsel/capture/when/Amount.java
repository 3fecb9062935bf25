package app.handsel.capture.when;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How much time lies between two moments: calendar months and days, working days, and seconds of the clock. */
record Amount(int months, int days, int workdays, int seconds) {

    private static final int MOST = 100_000;

    static Amount of(int count, Unit unit) {
        return ofHundredths(Math.min(count, MOST) * 100, unit);
    }

    /** One and a half days are 36 hours, one and a half weeks ten days, one and a half months a month and 15 days. */
    static Amount ofHundredths(int count, Unit unit) {
        int whole = Math.min(count, MOST * 100);
        return switch (unit) {
            case SECOND -> new Amount(0, 0, 0, whole / 100);
            case MINUTE -> new Amount(0, 0, 0, whole * 6 / 10);
            case HOUR -> new Amount(0, 0, 0, whole * 36);
            case DAY, WEEKEND -> new Amount(0, whole / 100, 0, whole % 100 * 864);
            case WORKDAY -> new Amount(0, 0, whole / 100, 0);
            case WEEK -> new Amount(0, whole * 7 / 100, 0, 0);
            case FORTNIGHT -> new Amount(0, whole * 14 / 100, 0, 0);
            case MONTH -> new Amount(whole / 100, whole % 100 * 30 / 100, 0, 0);
            case QUARTER -> new Amount(whole * 3 / 100, 0, 0, 0);
            case HALF_YEAR -> new Amount(whole * 6 / 100, 0, 0, 0);
            case YEAR -> new Amount(whole * 12 / 100, 0, 0, 0);
            case DECADE -> new Amount(whole * 120 / 100, 0, 0, 0);
        };
    }

    Amount plus(Amount other) {
        return new Amount(months + other.months, days + other.days, workdays + other.workdays, seconds + other.seconds);
    }

    Amount back() {
        return new Amount(-months, -days, -workdays, -seconds);
    }

    /** Whether it is counted on the clock, so that it leads to a time and not to a day. */
    boolean isOfTheClock() {
        return seconds != 0;
    }

    LocalDate from(LocalDate day) {
        LocalDate there = day.plusMonths(months).plusDays(days);
        int step = Integer.signum(workdays);
        for (int left = Math.min(Math.abs(workdays), MOST); left > 0; left--) {
            do {
                there = there.plusDays(step);
            } while (there.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        }
        return there;
    }
}
