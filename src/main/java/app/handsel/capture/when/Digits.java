package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Slot;
import app.handsel.capture.when.grammar.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is written in digits, and how it is set apart from prices, sizes and numbers of other things. */
final class Digits {

    private Digits() {}

    static Map<String, Slot> slots(boolean dayFirst) {
        return Map.ofEntries(
                Map.entry("digits", Digits::count),
                Map.entry("digit", Digits::one),
                Map.entry("four digits", Digits::four),
                Map.entry("decimal", Digits::decimal),
                Map.entry("h:mm", (search, at) -> clock(search.text(), at, ":")),
                Map.entry("h.mm", (search, at) -> clock(search.text(), at, ".")),
                Map.entry("hhmm", Digits::military),
                Map.entry("hmm", Digits::unspaced),
                Map.entry("offset", Digits::offset),
                Map.entry("month of year", Digits::monthOfYear),
                Map.entry("date", new NumericDate(dayFirst)),
                Map.entry("stop", new Stop()));
    }

    private static List<Hit> count(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || text.word(at).length() > 4 || goesOn(text, at + 1, ".,:/")) {
            return List.of();
        }
        return List.of(new Hit(Integer.parseInt(text.word(at)), at + 1));
    }

    /** One that stands behind a letter, whatever follows: the "1" of "Q1/2027". */
    private static List<Hit> one(Search search, int at) {
        Text text = search.text();
        boolean single = text.isNumber(at) && text.word(at).length() == 1;
        return single ? List.of(new Hit(Integer.parseInt(text.word(at)), at + 1)) : List.of();
    }

    private static List<Hit> four(Search search, int at) {
        return search.text().isNumber(at) && search.text().word(at).length() == 4 ? count(search, at) : List.of();
    }

    /** Whether a sign and another number belong to it: the "3" of "3.5". */
    static boolean goesOn(Text text, int at, String signs) {
        return text.isGlued(at)
                && text.word(at).length() == 1
                && signs.contains(text.word(at))
                && text.isGlued(at + 1)
                && text.isNumber(at + 1);
    }

    /** In hundredths. */
    private static List<Hit> decimal(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || !goesOn(text, at + 1, ".,") || text.word(at).length() > 3) {
            return List.of();
        }
        String parts = text.word(at + 2);
        if (parts.length() > 2 || goesOn(text, at + 3, ".,:/")) {
            return List.of();
        }
        int hundredths = Integer.parseInt(parts) * (parts.length() == 1 ? 10 : 1);
        return List.of(new Hit(Integer.parseInt(text.word(at)) * 100 + hundredths, at + 3));
    }

    /** Hours and minutes, and seconds that nobody asks for. A leading zero says that the day has 24 hours. */
    private static List<Hit> clock(Text text, int at, String sign) {
        if (!text.isNumber(at) || !goesOn(text, at + 1, sign)) {
            return List.of();
        }
        String hours = text.word(at);
        String minutes = text.word(at + 2);
        if (hours.length() > 2 || minutes.length() != 2) {
            return List.of();
        }
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        boolean seconds = goesOn(text, at + 3, ":")
                && text.word(at + 4).length() == 2
                && Integer.parseInt(text.word(at + 4)) < 60;
        boolean fraction = seconds && goesOn(text, at + 5, ".,");
        int end = fraction ? at + 7 : seconds ? at + 5 : at + 3;
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0 || goesOn(text, end, ":/")) {
            return List.of();
        }
        boolean exact = hours.startsWith("0");
        return List.of(new Hit(exact ? Clock.exact(hour * 60 + minute) : Clock.of(hour, minute), end));
    }

    private static List<Hit> military(Search search, int at) {
        Text text = search.text();
        boolean seconds = text.isNumber(at) && text.word(at).length() == 6 && text.is(at - 1, "t");
        if (!text.isNumber(at) || text.word(at).length() != 4 && !seconds) {
            return List.of();
        }
        int hour = Integer.parseInt(text.word(at).substring(0, 2));
        int minute = Integer.parseInt(text.word(at).substring(2, 4));
        return hour < 24 && minute < 60 ? List.of(new Hit(Clock.exact(hour * 60 + minute), at + 1)) : List.of();
    }

    /** The "530" of "530pm". */
    private static List<Hit> unspaced(Search search, int at) {
        Text text = search.text();
        int length = text.isNumber(at) ? text.word(at).length() : 0;
        if (length != 3 && length != 4 || goesOn(text, at + 1, ".,:/")) {
            return List.of();
        }
        int hour = Integer.parseInt(text.word(at)) / 100;
        int minute = Integer.parseInt(text.word(at)) % 100;
        return hour >= 1 && hour <= 12 && minute < 60 ? List.of(new Hit(Clock.of(hour, minute), at + 1)) : List.of();
    }

    /** The minutes of "+01:00", "+0100" and "+1". */
    private static List<Hit> offset(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || text.word(at).length() > 4 || text.word(at).length() == 3) {
            return List.of();
        }
        int number = Integer.parseInt(text.word(at));
        if (text.word(at).length() == 4) {
            return List.of(new Hit(number / 100 * 60 + number % 100, at + 1));
        }
        return goesOn(text, at + 1, ":")
                ? List.of(new Hit(number * 60 + Integer.parseInt(text.word(at + 2)) % 60, at + 3))
                : List.of(new Hit(number * 60, at + 1));
    }

    /** "01/2027" and "2027-01", which is the number of something else as often. */
    private static List<Hit> monthOfYear(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || !goesOn(text, at + 1, "/-.") || goesOn(text, at + 3, "/-.,:")) {
            return List.of();
        }
        boolean yearFirst = text.word(at).length() == 4 && text.is(at + 1, "-");
        String year = text.word(yearFirst ? at : at + 2);
        String month = text.word(yearFirst ? at + 2 : at);
        if (year.length() != 4 || month.length() > 2 || text.is(at + 1, "-") != yearFirst) {
            return List.of();
        }
        int number = Integer.parseInt(month);
        int there = Integer.parseInt(year);
        if (number < 1 || number > 12 || there < 1900 || there > 2100) {
            return List.of();
        }
        LocalDate first = LocalDate.of(there, number, 1);
        Days days = _ -> List.of(new Span(first, first.plusMonths(1).minusDays(1)));
        return List.of(new Hit(days, at + 3));
    }
}
