package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.words.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest(name = "“{0}” becomes “{1}”: “{2}” is “{3}”")
    @CsvSource({
        "call Tom today, call Tom today now, Tom, Tom",
        "call Tom today, please call Tom today, Tom, Tom",
        "call Tom today, call Tommy today, Tom, Tom",
        "call Tom today, call today, Tom, ''",
        "call Tom today, call Tim today, Tom, Tim",
        "call Tom today, today, Tom, ''",
        "call Tom today, '', Tom, ''",
        "Tom, Tom Tom, Tom, Tom",
    })
    void aPlaceMovesWithItsWords(String before, String after, String words, String moved) {
        int start = before.indexOf(words);
        Place place = Shift.between(before, after).of(new Place(start, start + words.length()));
        assertThat(place.in(after).strip()).isEqualTo(moved);
    }
}
