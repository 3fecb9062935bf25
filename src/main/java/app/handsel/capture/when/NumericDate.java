package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Slot;
import app.handsel.capture.when.grammar.Text;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates in digits: 2026-11-27, 20261127, 27/11, 11/27/26, 27.11. Where both of the first two can be the month there are
 * two readings, with the order of the language's country first. Points always have the day first.
 */
final class NumericDate implements Slot {

    /** Two digits of a year are of this century, but not of its end: "12/3/85" is a birthday. */
    private static final int THIS_CENTURY = 79;

    private final boolean dayFirst;

    NumericDate(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    @Override
    public List<Hit> at(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at)) {
            return List.of();
        }
        int length = text.word(at).length();
        return length == 8
                ? compact(text.word(at), at)
                : length == 4 || length <= 2 ? parted(search, text, at) : List.of();
    }

    private static List<Hit> compact(String digits, int at) {
        int year = Integer.parseInt(digits.substring(0, 4));
        return year < 1950 || year > 2100
                ? List.of()
                : hit(
                        on(year, number(digits.substring(4, 6)), number(digits.substring(6))).stream()
                                .toList(),
                        at + 1);
    }

    private List<Hit> parted(Search search, Text text, int at) {
        if (!Digits.goesOn(text, at + 1, "./-")) {
            return List.of();
        }
        String sign = text.word(at + 1);
        if (Digits.goesOn(text, at + 3, sign)) {
            int end = at + 5;
            return Digits.goesOn(text, end, "./-") ? List.of() : three(text, at, sign);
        }
        return sign.equals("-") ? List.of() : two(search, text, at, sign);
    }

    private List<Hit> three(Text text, int at, String sign) {
        String first = text.word(at);
        String second = text.word(at + 2);
        String third = text.word(at + 4);
        if (second.length() > 2) {
            return List.of();
        }
        if (first.length() == 4) {
            return third.length() > 2
                    ? List.of()
                    : hit(
                            on(number(first), number(second), number(third)).stream()
                                    .toList(),
                            at + 5);
        }
        if (first.length() > 2 || third.length() != 4 && (third.length() != 2 || sign.equals("-"))) {
            return List.of();
        }
        int year = third.length() == 4 ? number(third) : century(number(third));
        return hit(
                orders(number(first), number(second), sign)
                        .flatMap(order -> on(year, order.getMonthValue(), order.getDayOfMonth()).stream())
                        .toList(),
                at + 5);
    }

    private List<Hit> two(Search search, Text text, int at, String sign) {
        String first = text.word(at);
        String second = text.word(at + 2);
        if (first.length() > 2 || second.length() > 2) {
            return List.of();
        }
        int before = text.is(at - 1, ".") ? at - 2 : at - 1;
        if (before >= 0 && !search.at("before a number", before).isEmpty()) {
            return List.of();
        }
        boolean expected = at > 0 && !search.at("before a date", at - 1).isEmpty();
        boolean spanEnds = text.is(at - 1, "-") && text.is(at - 3, sign) && text.isNumber(at - 4);
        boolean spanBegins = text.is(at + 3, "-") && Digits.goesOn(text, at + 5, sign);
        expected |= spanEnds;
        boolean point = text.isGlued(at + 3) && text.is(at + 3, ".") && sign.equals(".");
        boolean clear = sign.equals(".")
                ? point && (dayFirst || expected || number(first) > 12) || expected && dayFirst
                : expected || at == 0 || !isShare(number(first), number(second));
        if (!clear
                || !point
                        && !sign.equals(".")
                        && !expected
                        && !spanBegins
                        && new Stop().at(search, at + 3).isEmpty()) {
            return List.of();
        }
        List<Days> readings = orders(number(first), number(second), sign)
                .map(order -> ((Yearly) year ->
                                order.isValidYear(year) ? Optional.of(Span.day(order.atYear(year))) : Optional.empty())
                        .nearest())
                .toList();
        return hit(readings, point ? at + 4 : at + 3);
    }

    /** "3/4" of something, "8/10" points. */
    private static boolean isShare(int part, int whole) {
        return part <= whole && (whole <= 5 || whole == 10);
    }

    private Stream<MonthDay> orders(int first, int second, String sign) {
        boolean day = dayFirst || sign.equals(".");
        Optional<MonthDay> usual = day ? of(second, first) : of(first, second);
        Optional<MonthDay> other = day ? of(first, second) : of(second, first);
        return sign.equals(".")
                ? usual.stream()
                : Stream.of(usual, other).flatMap(Optional::stream).distinct();
    }

    private static Optional<MonthDay> of(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength()
                ? Optional.of(MonthDay.of(month, day))
                : Optional.empty();
    }

    private static Optional<Days> on(int year, int month, int day) {
        return of(month, day)
                .filter(there -> day <= YearMonth.of(year, month).lengthOfMonth())
                .map(there -> {
                    Span span = Span.day(LocalDate.of(year, month, day));
                    return _ -> List.of(span);
                });
    }

    private static List<Hit> hit(List<Days> readings, int end) {
        if (readings.isEmpty()) {
            return List.of();
        }
        Days days = asked -> readings.stream()
                .flatMap(reading -> reading.seen(asked).stream())
                .toList();
        return List.of(new Hit(days, end));
    }

    private static int century(int year) {
        return year <= THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
