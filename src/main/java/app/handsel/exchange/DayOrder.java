package app.handsel.exchange;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 3/12 is in March or in December: only a whole column can tell. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNPROVEN;

    private static final Pattern NUMERIC = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b.*");

    /** What the dates of one column prove together; nothing when they contradict each other. */
    static DayOrder of(Collection<String> dates) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : dates) {
            Matcher numbers = NUMERIC.matcher(date);
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return UNPROVEN;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
