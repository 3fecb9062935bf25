package app.handsel.ui.card;

import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import app.handsel.ui.support.Typed;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Birthdays and other days, to text and back. */
final class Occasions {

    private final Typed typed;
    private final DateTimeFormatter withYear;
    private final DateTimeFormatter withoutYear;

    Occasions(Locale locale) {
        typed = new Typed(locale);
        withYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        withoutYear = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
    }

    String shown(Occasion occasion) {
        return occasion.year()
                .map(year -> occasion.day().atYear(year.getValue()).format(withYear))
                .orElseGet(() -> occasion.day().format(withoutYear));
    }

    Optional<Occasion> read(Labelled text) {
        return typed.day(text.text())
                .map(day -> new Occasion(text.label(), MonthDay.from(day), Optional.of(Year.from(day))))
                .or(() -> typed.monthDay(text.text()).map(day -> new Occasion(text.label(), day, Optional.empty())));
    }
}
