package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and holidays in German. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class GermanDaysTest {

    private static final WhenReader READER = new WhenReader(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        heute | 2026-11-24
        am 3. | 2026-12-03
        3.4. | 2027-04-03
        am 3.4. | 2027-04-03
        27.11.26 | 2026-11-27
        27. November | 2026-11-27
        27. November 2026 | 2026-11-27
        vorgestern | 2026-11-22
        diesen Freitag | 2026-11-27
        Fr | 2026-11-27
        ab Montag | after 2026-11-30
        seit Montag | since 2026-11-23
        spätestens Freitag | by 2026-11-27
        am ersten Montag im März | 2027-03-01
        im März | 2027-03-01 to 2027-03-31
        einundzwanzigster Mai | 2027-05-21
        am einundzwanzigsten Mai | 2027-05-21
        am dritten | 2026-12-03
        Mittwoch, den 25. November | 2026-11-25
        Mittwoch, 25.11. | 2026-11-25
        der 3. April | 2027-04-03
        dritter April | 2027-04-03
        morgen | 2026-11-25
        am Dienstag den 1.12. | 2026-12-01
        am 24.12.2026 | 2026-12-24
        24.12. | 2026-12-24
        der 24. Dezember | 2026-12-24
        24 Dezember | 2026-12-24
        24. Dez. 2026 | 2026-12-24
        erster Mai | 2027-05-01
        1. Mai | 2027-05-01
        zwischen Montag und Mittwoch | 2026-11-30 to 2026-12-02
        im November | 2026-11-01 to 2026-11-30
        ab dem 1. Januar | after 2027-01-01
        ab 1.1. | after 2027-01-01
        ab sofort | 2026-11-24 10:30
        seit dem 3. November | since 2026-11-03
        seit 2019 | since 2019-01-01 to 2019-12-31
        seit gestern | since 2026-11-23
        27/11/2026 | 2026-11-27
        im Laufe des Tages | 2026-11-24
        jetzt | 2026-11-24 10:30
        uebermorgen | 2026-11-26
        Maerz | 2027-03-01 to 2027-03-31
        am 3. maerz | 2027-03-03
        am zweiten Januar | 2027-01-02
        den 3. Mai | 2027-05-03
        vierundzwanzigster Dezember zweitausendsechsundzwanzig | 2026-12-24
        """)
    void aDayIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Ostermontag | 2027-03-29
        Heiligabend | 2026-12-24
        nach Ostern | after 2027-03-28
        erster Advent | 2026-11-29
        2. Advent | 2026-12-06
        Silvester | 2026-12-31
        Nikolaus | 2026-12-06
        Tag der deutschen Einheit | 2027-10-03
        Buß- und Bettag | 2027-11-17
        Weihnachten | 2026-12-25
        nächste Ostern | 2027-03-28
        Ostern 2028 | 2028-04-16
        zwischen Weihnachten und Neujahr | 2026-12-25 to 2027-01-01
        drei Tage nach Ostern | 2027-03-31
        zwei Wochen vor Weihnachten | 2026-12-11
        der Tag nach Weihnachten | 2026-12-26
        am Tag vor Silvester | 2026-12-30
        eine Woche nach Ostern | 2027-04-04
        Rosenmontag | 2027-02-08
        Aschermittwoch | 2027-02-10
        Karfreitag | 2027-03-26
        Pfingsten | 2027-05-16
        Christi Himmelfahrt | 2027-05-06
        Fronleichnam | 2027-05-27
        Muttertag | 2027-05-09
        Vatertag | 2027-05-06
        1. Weihnachtstag | 2026-12-25
        zweiter Weihnachtsfeiertag | 2026-12-26
        Neujahr | 2027-01-01
        Heilige Drei Könige | 2027-01-06
        Valentinstag | 2027-02-14
        vierter Advent | 2026-12-20
        Reformationstag | 2027-10-31
        Allerheiligen | 2027-11-01
        Martinstag | 2027-11-11
        Totensonntag | 2027-11-21
        """)
    void aHolidayIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
