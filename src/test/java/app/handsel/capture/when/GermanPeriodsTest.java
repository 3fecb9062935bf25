package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans and distances of time in German. Now is half past ten on Tuesday 24 November 2026, in Berlin. */
class GermanPeriodsTest {

    private static final WhenReader READER = new WhenReader(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        nächste Woche Dienstag | 2026-12-01
        Freitag in einer Woche | 2026-12-04
        heute in 14 Tagen | 2026-12-08
        Anfang März | 2027-03-01 to 2027-03-10
        Mitte März | 2027-03-11 to 2027-03-20
        Ende März | 2027-03-31
        Monatsende | 2026-11-30
        Ende nächster Woche | 2026-12-04
        KW 48 | 2026-11-23 to 2026-11-29
        in der KW 48 | 2026-11-23 to 2026-11-29
        bis Ende des Jahres | by 2026-12-31
        letzten Freitag | 2026-11-20
        vor drei Tagen | 2026-11-21
        nächsten Freitag | 2026-11-27 or 2026-12-04
        kommenden Freitag | 2026-11-27
        übernächsten Freitag | 2026-12-04
        in zwei Wochen | 2026-12-08
        in 3 Tagen | 2026-11-27
        vor einer Woche | 2026-11-17
        binnen 3 Tagen | 2026-11-24 to 2026-11-27
        in den nächsten 3 Tagen | 2026-11-24 to 2026-11-27
        in 3 Werktagen | 2026-11-27
        vor Freitag | by 2026-11-27
        letzter Freitag des Monats | 2026-11-27
        am Wochenende | 2026-11-28 to 2026-11-29
        nächstes Wochenende | 2026-11-28 to 2026-11-29 or 2026-12-05 to 2026-12-06
        nächsten Monat | 2026-12-01 to 2026-12-31
        nächstes Jahr | 2027-01-01 to 2027-12-31
        Ende nächsten Monats | 2026-12-31
        Q1 | 2027-01-01 to 2027-03-31
        1. Quartal 2027 | 2027-01-01 to 2027-03-31
        vom 3. bis 5. Mai | 2027-05-03 to 2027-05-05
        3.-5. Mai | 2027-05-03 to 2027-05-05
        Montag bis Mittwoch | 2026-11-30 to 2026-12-02
        Dienstag nächster Woche | 2026-12-01
        nächste Woche | 2026-11-30 to 2026-12-06
        letzte Woche | 2026-11-16 to 2026-11-22
        in 2027 | 2027-01-01 to 2027-12-31
        2027 | 2027-01-01 to 2027-12-31
        Mitte nächster Woche | 2026-12-02
        Anfang der Woche | 2026-11-23 to 2026-11-24
        im Laufe der Woche | 2026-11-23 to 2026-11-29
        im nächsten Jahr | 2027-01-01 to 2027-12-31
        in 8 Tagen | 2026-12-02
        3. 4. 2027 | 2027-04-03
        am 15. nächsten Monats | 2026-12-15
        bis 24.12. | by 2026-12-24
        3. April bis 5. Mai | 2027-04-03 to 2027-05-05
        vom 24.12. bis 31.12. | 2026-12-24 to 2026-12-31
        24.-26.12. | 2026-12-24 to 2026-12-26
        von Montag bis Freitag | 2026-11-30 to 2026-12-04
        Mo-Fr | 2026-11-30 to 2026-12-04
        in einem Monat | 2026-12-24
        in sechs Monaten | 2027-05-24
        in 2 Stunden | 2026-11-24 12:30
        in zwei Stunden und 30 Minuten | 2026-11-24 13:00
        in 1,5 Stunden | 2026-11-24 12:00
        in 5 Minuten | 2026-11-24 10:35
        vor 2 Stunden | 2026-11-24 08:30
        vor einem Jahr | 2025-11-24
        vor zwei Jahren | 2024-11-24
        vor ein paar Tagen | 2026-11-21
        in ein paar Tagen | 2026-11-27
        übernächste Woche | 2026-12-07 to 2026-12-13
        vorletzte Woche | 2026-11-09 to 2026-11-15
        vorige Woche | 2026-11-16 to 2026-11-22
        kommende Woche Mittwoch | 2026-12-02
        Mittwoch kommender Woche | 2026-12-02
        Mittwoch in zwei Wochen | 2026-12-09
        Mittwoch in 14 Tagen | 2026-12-09
        diese Woche Freitag | 2026-11-27
        Freitag dieser Woche | 2026-11-27
        dieses Wochenende | 2026-11-28 to 2026-11-29
        kommendes Wochenende | 2026-11-28 to 2026-11-29
        letztes Wochenende | 2026-11-21 to 2026-11-22
        im Sommer | 2027-06-21 to 2027-09-22
        nächsten Sommer | 2027-06-21 to 2027-09-22
        Sommer 2027 | 2027-06-21 to 2027-09-22
        Herbst | 2026-09-23 to 2026-12-20
        im letzten Jahr | 2025-01-01 to 2025-12-31
        letztes Jahr | 2025-01-01 to 2025-12-31
        dieses Jahr | 2026-01-01 to 2026-12-31
        nächstes Quartal | 2027-01-01 to 2027-03-31
        drittes Quartal | 2027-07-01 to 2027-09-30
        4. Quartal 2026 | 2026-10-01 to 2026-12-31
        zweite Woche im März | 2027-03-08 to 2027-03-14
        letzter Tag im Oktober | 2027-10-31
        Anfang 2027 | 2027-01-01 to 2027-03-31
        Mitte 2027 | 2027-06-01 to 2027-07-31
        Ende 2027 | 2027-12-31
        Anfang nächsten Jahres | 2027-01-01 to 2027-03-31
        Ende diesen Monats | 2026-11-30
        Ende des Monats | 2026-11-30
        bis Monatsende | by 2026-11-30
        bis Ende der Woche | by 2026-11-27
        bis Ende nächster Woche | by 2026-12-04
        spätestens bis Montag | by 2026-11-30
        bis spätestens 30.11. | by 2026-11-30
        ab nächster Woche | after 2026-11-30 to 2026-12-06
        seit letzter Woche | since 2026-11-16 to 2026-11-22
        48. KW | 2026-11-23 to 2026-11-29
        KW48 | 2026-11-23 to 2026-11-29
        2026-11-27 | 2026-11-27
        die nächsten zwei Wochen | 2026-11-24 to 2026-12-08
        die letzten 3 Tage | 2026-11-21 to 2026-11-24
        nächster Montag | 2026-11-30
        naechste Woche | 2026-11-30 to 2026-12-06
        anfang märz | 2027-03-01 to 2027-03-10
        über das Wochenende | 2026-11-28 to 2026-11-29
        """)
    void aPeriodIsRead(String text, String meaning) {
        assertThat(Written.only(READER, text)).isEqualTo(meaning);
    }
}
