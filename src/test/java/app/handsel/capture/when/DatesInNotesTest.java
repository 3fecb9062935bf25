package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times where they stand in notes. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class DatesInNotesTest {

    private static final WhenReader ENGLISH = new WhenReader(Locale.US);
    private static final WhenReader GERMAN = new WhenReader(Locale.GERMANY);

    private static String found(WhenReader reader, String text) {
        return reader.read(text, Written.NOW).stream()
                .map(said -> said.place().in(text) + " = " + Written.of(said))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        I'll have the quote for 40 trays ready by Friday noon, and we will call her when the oven arrives. |\
                by Friday noon = by 2026-11-27 12:00
        Her daughter starts at Reed in autumn, loves the Lakers. | in autumn = 2026-09-23 to 2026-12-20
        I'll know on Tuesday. We forgot her second box last week. |\
                on Tuesday = 2026-12-01; last week = 2026-11-16 to 2026-11-22
        call back tue 3pm | tue 3pm = 2026-11-24 15:00
        quote by fri | by fri = by 2026-11-27
        Can you do 5 boxes by Dec 3rd at 9am? | by Dec 3rd at 9am = by 2026-12-03 09:00
        She'll be back the week of the 14th. | the week of the 14th = 2026-12-14 to 2026-12-20
        It ships Monday the 30th. | Monday the 30th = 2026-11-30
        Please get it to me by 12/4. | by 12/4 = by 2026-12-04 or 2027-04-12
        I'll call you back tomorrow morning or Wednesday afternoon. |\
                tomorrow morning = 2026-11-25 06:00-12:00; Wednesday afternoon = 2026-11-25 12:00-18:00
        Let's say Thursday, Dec 3, around 2:30. | Thursday, Dec 3, around 2:30 = 2026-12-03 14:30
        We need it before Easter, by Nov. 30 at the latest. Thanks! |\
                before Easter = by 2027-03-28; by Nov. 30 at the latest = by 2026-11-30
        Closed Sat. Call Mon. | Sat = 2026-11-28; Mon = 2026-11-30
        """)
    void anEnglishNoteIsRead(String text, String dates) {
        assertThat(found(ENGLISH, text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Das Angebot über 40 Bleche schicke ich bis Freitag Mittag, und wir rufen an, wenn der Ofen da ist. |\
                bis Freitag Mittag = by 2026-11-27 12:00
        Ihre Tochter fängt im Herbst in Köln an. | im Herbst = 2026-09-23 to 2026-12-20
        Das weiß ich am Dienstag. Wir haben letzte Woche den zweiten Karton vergessen. |\
                am Dienstag = 2026-12-01; letzte Woche = 2026-11-16 to 2026-11-22
        Rückruf Di 15 Uhr | Di 15 Uhr = 2026-11-24 15:00
        angebot bis fr | bis fr = by 2026-11-27
        Ich liefere am 3. und hole am 5. ab. | am 3. = 2026-12-03; am 5. = 2026-12-05
        bitte bis spätestens Freitag, 12 Uhr | bis spätestens Freitag, 12 Uhr = by 2026-11-27 12:00
        Montag geht nicht, Dienstag ab 10 schon |\
                Montag = 2026-11-30; Dienstag ab 10 = after 2026-12-01 10:00
        am Freitag, den 27.11., um 10:30 Uhr | am Freitag, den 27.11., um 10:30 Uhr = 2026-11-27 10:30
        Wir sehen uns Mo. | Mo = 2026-11-30
        Ich melde mich morgen früh oder Mittwoch Nachmittag. |\
                morgen früh = 2026-11-25 06:00-12:00; Mittwoch Nachmittag = 2026-11-25 12:00-18:00
        Fr. Müller will bis zum 3.12. Bescheid, Herr Mai erst im Mai. |\
                bis zum 3.12. = by 2026-12-03; im Mai = 2027-05-01 to 2027-05-31
        """)
    void aGermanNoteIsRead(String text, String dates) {
        assertThat(found(GERMAN, text)).isEqualTo(dates);
    }

    @Test
    void aDateEndsWithItsLineUnlessTheSentenceGoesOn() {
        assertThat(found(ENGLISH, "quote Fri\n3 pm call Lena")).isEqualTo("Fri = 2026-11-27; 3 pm = 2026-11-24 15:00");
        assertThat(found(ENGLISH, "call her next\nweek")).isEqualTo("next\nweek = 2026-11-30 to 2026-12-06");
    }
}
