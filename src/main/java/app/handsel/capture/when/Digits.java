package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Slot;
import app.handsel.capture.when.grammar.Text;
import java.util.List;
import java.util.Map;

/** What is written in digits, and how it is set apart from prices, sizes and numbers of other things. */
final class Digits {

    private Digits() {}

    static Map<String, Slot> slots(boolean dayFirst) {
        return Map.of(
                "digits",
                Digits::count,
                "four digits",
                Digits::four,
                "decimal",
                Digits::decimal,
                "h:mm",
                (search, at) -> clock(search.text(), at, ":"),
                "h.mm",
                (search, at) -> clock(search.text(), at, "."),
                "hhmm",
                Digits::military,
                "date",
                new NumericDate(dayFirst),
                "stop",
                new Stop());
    }

    private static List<Hit> count(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || text.word(at).length() > 4 || goesOn(text, at + 1, ".,:/")) {
            return List.of();
        }
        return List.of(new Hit(Integer.parseInt(text.word(at)), at + 1));
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
        int end = seconds ? at + 5 : at + 3;
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0 || goesOn(text, end, ":/")) {
            return List.of();
        }
        boolean exact = hours.startsWith("0");
        return List.of(new Hit(exact ? Clock.exact(hour * 60 + minute) : Clock.of(hour, minute), end));
    }

    private static List<Hit> military(Search search, int at) {
        Text text = search.text();
        if (!text.isNumber(at) || text.word(at).length() != 4) {
            return List.of();
        }
        int hour = Integer.parseInt(text.word(at)) / 100;
        int minute = Integer.parseInt(text.word(at)) % 100;
        return hour < 24 && minute < 60 ? List.of(new Hit(Clock.exact(hour * 60 + minute), at + 1)) : List.of();
    }
}
