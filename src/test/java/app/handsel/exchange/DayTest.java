package app.handsel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1980-03-12 | 1980 --03-12",
                "19800312 | 1980 --03-12",
                "1980-03-12T00:00:00Z | 1980 --03-12",
                "12.03.1980 | 1980 --03-12",
                "12.3. | --03-12",
                "--03-12 | --03-12",
                "--0312 | --03-12",
                "1604-03-12 | --03-12",
                "3/25/1980 | 1980 --03-25",
                "25/3/1980 | 1980 --03-25",
                "3/3/1980 | 1980 --03-03",
                "12 March | --03-12",
                "12 March 1980 | 1980 --03-12",
                "March 12, 1980 | 1980 --03-12",
                "Mar 12, 1980 | 1980 --03-12",
                "12. März 1980 | 1980 --03-12",
                "--02-29 | --02-29"
            })
    void manyWaysToWriteADayAreRead(String text, String expected) {
        assertThat(Day.read(text, DayOrder.UNPROVEN))
                .hasValueSatisfying(day -> assertThat(
                                (day.year().map(year -> year + " ").orElse("") + day.day()))
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/12/1980", "3-12-1980", "3/12/80", "1981-02-29", "13/13/1980", "0/0/00", "soon", "1980"})
    void whatCouldBeReadTwoWaysOrIsNoDayIsNotGuessed(String text) {
        assertThat(Day.read(text, DayOrder.UNPROVEN)).isEmpty();
    }

    @Test
    void aColumnProvesItsOrderUnlessItContradictsItself() {
        assertThat(DayOrder.of(List.of("3/12/1980", "25/3/1981"))).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(List.of("3/12/1980", "3/25/1981"))).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of(List.of("25/3/1980", "3/25/1981"))).isEqualTo(DayOrder.UNPROVEN);
    }
}
