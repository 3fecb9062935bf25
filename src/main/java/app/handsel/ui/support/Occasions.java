package app.handsel.ui.support;

import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/** Birthdays and other days, to text and back. */
public final class Occasions {

    private final Typed typed;

    public Occasions(Locale locale) {
        typed = new Typed(locale);
    }

    public String shown(Occasion occasion) {
        return occasion.year()
                .map(year -> typed.shown(occasion.day().atYear(year.getValue())))
                .orElseGet(() -> typed.shown(occasion.day()));
    }

    public Optional<Occasion> read(Labelled text) {
        return typed.day(text.text())
                .map(day -> new Occasion(text.label(), MonthDay.from(day), Optional.of(Year.from(day))))
                .or(() -> typed.monthDay(text.text()).map(day -> new Occasion(text.label(), day, Optional.empty())));
    }
}
