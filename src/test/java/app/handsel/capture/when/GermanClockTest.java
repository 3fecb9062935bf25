package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in German, and days with times. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class GermanClockTest {

    private static final WhenReader READER = new WhenReader(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        morgen früh | 2026-11-25 06:00-12:00
        übermorgen Mittag | 2026-11-26 12:00
        Freitagnachmittag | 2026-11-27 12:00-18:00
        am Freitagabend um 8 | 2026-11-27 20:00
        halb fünf | 2026-11-24 16:30
        viertel nach drei | 2026-11-24 15:15
        viertel vor vier | 2026-11-24 15:45
        dreiviertel vier | 2026-11-24 15:45
        kurz nach 5 | 2026-11-24 17:00
        16 Uhr 30 | 2026-11-24 16:30
        16h | 2026-11-24 16:00
        gegen 4 | 2026-11-24 16:00
        um 4 | 2026-11-24 16:00
        bis Fr 15 Uhr | by 2026-11-27 15:00
        Di 15 Uhr | 2026-11-24 15:00
        heute Abend um 8 | 2026-11-24 20:00
        heute abend | 2026-11-24 18:00-22:00
        morgen um 8 | 2026-11-25 08:00
        morgen um 4 | 2026-11-25 16:00
        Freitag um halb fünf | 2026-11-27 16:30
        zwischen 14 und 16 Uhr | 2026-11-24 14:00-16:00
        von 9 bis 11 | 2026-11-24 09:00-11:00
        14-16 Uhr | 2026-11-24 14:00-16:00
        14–16 Uhr am Freitag | 2026-11-27 14:00-16:00
        in einer halben Stunde | 2026-11-24 11:00
        in anderthalb Stunden | 2026-11-24 12:00
        in einer Dreiviertelstunde | 2026-11-24 11:15
        in einer Viertelstunde | 2026-11-24 10:45
        innerhalb von zwei Wochen | 2026-11-24 to 2026-12-08
        bis spätestens Freitag 12 Uhr | by 2026-11-27 12:00
        im Frühjahr | 2027-03-20 to 2027-06-20
        in zweieinhalb Stunden | 2026-11-24 13:00
        fünf vor halb fünf | 2026-11-24 16:25
        zehn nach drei | 2026-11-24 15:10
        Punkt 12 | 2026-11-24 12:00
        Mitternacht | 2026-11-25 00:00
        8 Uhr abends | 2026-11-24 20:00
        3 Uhr nachmittags | 2026-11-24 15:00
        morgen Nachmittag um 3 | 2026-11-25 15:00
        am Morgen | 2026-11-25 06:00-12:00
        heute morgen | 2026-11-24 06:00-12:00
        heute nacht | 2026-11-24 20:00-23:59
        Freitag ab 15 Uhr | after 2026-11-27 15:00
        ab 15 Uhr | after 2026-11-24 15:00
        bis 12 | by 2026-11-24 12:00
        bis Mittag | by 2026-11-24 12:00
        Freitag Mittag | 2026-11-27 12:00
        Freitagmittag | 2026-11-27 12:00
        27.11.2026 um 17:30 | 2026-11-27 17:30
        um 17.30 Uhr | 2026-11-24 17:30
        heute um 17:30 | 2026-11-24 17:30
        Morgen um 15 Uhr | 2026-11-25 15:00
        nächsten Dienstag um 16 Uhr | 2026-12-01 16:00
        Dienstag, 1. Dezember 2026, 16:00 Uhr | 2026-12-01 16:00
        Di., 1.12., 16 Uhr | 2026-12-01 16:00
        1.12. um 16 Uhr | 2026-12-01 16:00
        am 1.12. gegen 16 Uhr | 2026-12-01 16:00
        am 24. um 10 | 2026-12-24 10:00
        bis zum 24.12. | by 2026-12-24
        in einem halben Jahr | 2027-05-24
        vor einer halben Stunde | 2026-11-24 10:00
        Samstagmorgen | 2026-11-28 06:00-12:00
        Sonnabend | 2026-11-28
        Freitag früh | 2026-11-27 06:00-12:00
        Freitag um 8 Uhr früh | 2026-11-27 08:00
        Freitag Vormittag | 2026-11-27 08:00-12:00
        Freitag vormittag | 2026-11-27 08:00-12:00
        heute Vormittag | 2026-11-24 08:00-12:00
        heute früh | 2026-11-24 06:00-12:00
        heute Mittag | 2026-11-24 12:00
        heute Nachmittag um halb vier | 2026-11-24 15:30
        gestern Abend | 2026-11-23 18:00-22:00
        vorgestern Abend | 2026-11-22 18:00-22:00
        morgen Abend gegen 7 | 2026-11-25 19:00
        Mittwoch 9-11 Uhr | 2026-11-25 09:00-11:00
        Mittwoch von 9 bis 11 Uhr | 2026-11-25 09:00-11:00
        Mittwoch zwischen 9 und 11 | 2026-11-25 09:00-11:00
        von 9:30 bis 11:00 | 2026-11-24 09:30-11:00
        9:30-11:00 Uhr | 2026-11-24 09:30-11:00
        acht Uhr | 2026-11-25 08:00
        um acht | 2026-11-25 08:00
        um acht Uhr abends | 2026-11-24 20:00
        um 20 Uhr | 2026-11-24 20:00
        20 Uhr | 2026-11-24 20:00
        20:15 Uhr | 2026-11-24 20:15
        20.15 Uhr | 2026-11-24 20:15
        20h15 | 2026-11-24 20:15
        0 Uhr | 2026-11-25 00:00
        24 Uhr | 2026-11-25 00:00
        um Mitternacht | 2026-11-25 00:00
        zwölf Uhr mittags | 2026-11-24 12:00
        viertel fünf | 2026-11-24 16:15
        um viertel fünf | 2026-11-24 16:15
        drei viertel fünf | 2026-11-24 16:45
        zehn vor acht | 2026-11-25 07:50
        zwanzig nach sieben | 2026-11-25 07:20
        kurz vor 12 | 2026-11-24 12:00
        3 Uhr nachts | 2026-11-25 03:00
        7 Uhr morgens | 2026-11-25 07:00
        um sieben in der Früh | 2026-11-25 07:00
        in der Nacht | 2026-11-24 20:00-23:59
        am Abend | 2026-11-24 18:00-22:00
        am Nachmittag | 2026-11-24 12:00-18:00
        am Vormittag | 2026-11-25 08:00-12:00
        mittags | 2026-11-24 12:00
        heute Mitternacht | 2026-11-25 00:00
        zum Monatsende | 2026-11-30
        bis Freitag 18 Uhr | by 2026-11-27 18:00
        bis Freitagabend | by 2026-11-27 18:00-22:00
        bis morgen Mittag | by 2026-11-25 12:00
        bis heute Abend | by 2026-11-24 18:00-22:00
        bis 18 Uhr | by 2026-11-24 18:00
        bis 18:00 | by 2026-11-24 18:00
        bis um 6 | by 2026-11-24 18:00
        innerhalb einer Woche | 2026-11-24 to 2026-12-01
        innerhalb einer Stunde | 2026-11-24 10:30-11:30
        letzten Montag um 9 | 2026-11-23 09:00
        Montag nächste Woche um 10 | 2026-11-30 10:00
        Mittwochmittag | 2026-11-25 12:00
        fuenf Uhr | 2026-11-24 17:00
        samstag abend 19 uhr | 2026-11-28 19:00
        heut abend | 2026-11-24 18:00-22:00
        zum 15. Januar | 2027-01-15
        in vierzehn Tagen | 2026-12-08
        Punkt acht Uhr | 2026-11-25 08:00
        pünktlich um 8 | 2026-11-25 08:00
        """)
    void aTimeIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
