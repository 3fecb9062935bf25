package app.handsel.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into a note what depends on today and on the currency: {@code {day -3}}, {@code {date -3}}, {@code {money 500}}.
 */
record Wording(Days days, Prices prices) {

    private static final Pattern PLACE = Pattern.compile("\\{(day|date|money|survey) ?([-0-9.]*)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    String of(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), place.group(2))));
    }

    private String value(String kind, String number) {
        return switch (kind) {
            case "day" -> date(number).format(DAY);
            case "date" -> date(number).format(DATE);
            case "money" -> prices.words(number);
            case "survey" -> Survey.log();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private LocalDate date(String offset) {
        return days.date(Integer.parseInt(offset));
    }
}
