package app.handsel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOfYearTest {

    @ParameterizedTest(name = "from {0} to {1}, {2} is in it: {3}")
    @CsvSource({
        "2026-11-24, 2026-11-27, --11-24, true",
        "2026-11-24, 2026-11-27, --11-27, true",
        "2026-11-24, 2026-11-27, --11-23, false",
        "2026-11-24, 2026-11-27, --11-28, false",
        "2026-11-24, 2026-11-24, --11-24, true",
        "2026-12-30, 2027-01-02, --12-29, false",
        "2026-12-30, 2027-01-02, --12-31, true",
        "2026-12-30, 2027-01-02, --01-01, true",
        "2026-12-30, 2027-01-02, --01-03, false",
        "2027-02-25, 2027-02-27, --02-29, false",
        "2027-02-25, 2027-02-28, --02-29, true",
        "2027-02-27, 2027-03-02, --02-29, true",
        "2027-03-01, 2027-03-04, --02-29, false",
        "2028-02-28, 2028-03-01, --02-29, true",
        "2026-11-24, 2027-11-23, --11-23, true",
        "2026-11-24, 2027-11-24, --05-05, true",
        "2026-11-24, 2029-01-01, --05-05, true"
    })
    void aDayOfAnyYearIsBetweenTwoDates(LocalDate from, LocalDate until, MonthDay day, boolean within) {
        int number = DaysOfYear.number(day);

        assertThat(DaysOfYear.between(from, until).stream()
                        .anyMatch(days -> days.first() <= number && number <= days.last()))
                .isEqualTo(within);
    }
}
