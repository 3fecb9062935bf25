package app.handsel.capture.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day and every minute, written in the ways of a language, is read back; no day that is not is ever read. */
class EveryDayTest {

    private static final WhenReader ENGLISH = new WhenReader(Locale.US);
    private static final WhenReader BRITISH = new WhenReader(Locale.UK);
    private static final WhenReader GERMAN = new WhenReader(Locale.GERMANY);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusYears(4)).toList();
    }

    private static List<LocalTime> minutes() {
        return IntStream.range(0, 24 * 60).mapToObj(LocalTime.MIN::plusMinutes).toList();
    }

    private static Optional<When> only(WhenReader reader, String text) {
        List<Said> found = reader.read(text, Written.NOW);
        return found.size() == 1
                        && found.getFirst().place().end() == text.length()
                        && found.getFirst().place().start() == 0
                ? Optional.of(found.getFirst().when())
                : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MMMM d, yyyy",
                "MMMM d yyyy",
                "d MMMM yyyy",
                "MMM d, yyyy",
                "d MMM yyyy",
                "EEEE, MMMM d, yyyy",
                "EEE d MMM yyyy",
                "'on the' d 'of' MMMM yyyy",
                "d-MMM-yyyy",
                "M/d/yyyy",
                "MM/dd/yy",
                "yyyy-MM-dd",
                "yyyyMMdd",
                "d.M.yyyy"
            })
    void everyDayIsReadBackInEnglish(String pattern) {
        var write = DateTimeFormatter.ofPattern(pattern, Locale.US);
        assertThat(days())
                .allSatisfy(day -> assertThat(only(ENGLISH, write.format(day)))
                        .as(write.format(day))
                        .contains(When.day(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d/M/yyyy", "dd/MM/yy", "d.M.yyyy", "EEE d/M/yyyy", "d-M-yyyy"})
    void everyDayIsReadBackInBritishEnglish(String pattern) {
        var write = DateTimeFormatter.ofPattern(pattern, Locale.US);
        assertThat(days())
                .allSatisfy(day -> assertThat(only(BRITISH, write.format(day)))
                        .as(write.format(day))
                        .contains(When.day(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d. MMMM yyyy",
                "d MMMM yyyy",
                "d. MMM yyyy",
                "EEEE, 'den' d. MMMM yyyy",
                "EEEE d. MMMM yyyy",
                "EE, dd.MM.yyyy",
                "dd.MM.yyyy",
                "d.M.yy",
                "'am' d.M.yyyy",
                "d. M. yyyy",
                "yyyy-MM-dd"
            })
    void everyDayIsReadBackInGerman(String pattern) {
        var write = DateTimeFormatter.ofPattern(pattern, Locale.GERMANY);
        assertThat(days())
                .allSatisfy(day -> assertThat(only(GERMAN, write.format(day)))
                        .as(write.format(day))
                        .contains(When.day(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "h:mm a", "h.mma", "HHmm 'hrs'", "'at' HH:mm"})
    void everyMinuteIsReadBackInEnglish(String pattern) {
        var write = DateTimeFormatter.ofPattern("'tomorrow' " + pattern, Locale.US);
        assertThat(minutes())
                .allSatisfy(time -> assertThat(only(ENGLISH, write.format(time)))
                        .as(write.format(time))
                        .contains(When.at(LocalDate.of(2026, 11, 25), time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "HH.mm 'Uhr'", "'um' HH:mm 'Uhr'", "HH'h'mm"})
    void everyMinuteIsReadBackInGerman(String pattern) {
        var write = DateTimeFormatter.ofPattern("'morgen' " + pattern, Locale.GERMANY);
        assertThat(minutes())
                .allSatisfy(time -> assertThat(only(GERMAN, write.format(time)))
                        .as(write.format(time))
                        .contains(When.at(LocalDate.of(2026, 11, 25), time)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void aDayThatIsNotIsNotRead(int year) {
        for (int month = 0; month <= 15; month++) {
            for (int day = 0; day <= 40; day++) {
                String text = day + "." + month + "." + year;
                assertThat(only(GERMAN, text)).as(text).isEqualTo(real(year, month, day));
            }
        }
    }

    private static Optional<When> real(int year, int month, int day) {
        return FIRST.datesUntil(FIRST.plusYears(4))
                .filter(date -> date.getYear() == year && date.getMonthValue() == month && date.getDayOfMonth() == day)
                .findFirst()
                .map(When::day);
    }
}
