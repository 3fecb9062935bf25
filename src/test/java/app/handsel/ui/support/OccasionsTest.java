package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccasionsTest {

    @Test
    void whatIsShownCanBeReadAgain() {
        for (Locale language : List.of(Locale.US, Locale.UK, Locale.GERMANY)) {
            Occasions occasions = new Occasions(language);
            for (int month = 1; month <= 12; month++) {
                MonthDay day = MonthDay.of(month, 12);
                for (Optional<Year> year : List.of(Optional.of(Year.of(1980)), Optional.<Year>empty())) {
                    Occasion birthday = new Occasion("birthday", day, year);
                    String shown = occasions.shown(birthday);
                    assertThat(occasions.read(new Labelled("birthday", shown)))
                            .as(shown + " in " + language)
                            .contains(birthday);
                }
            }
        }
    }

    @Test
    void germanPutsADotAfterTheDay() {
        Occasions german = new Occasions(Locale.GERMANY);
        assertThat(german.shown(new Occasion("", MonthDay.of(3, 12), Optional.empty())))
                .isEqualTo("12. März");
    }
}
