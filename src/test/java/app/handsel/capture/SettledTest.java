package app.handsel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Finding;
import app.handsel.capture.words.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettledTest {

    @Test
    void whatIsFoundIsInTheOrderOfTheText() {
        assertThat(Settled.of(List.of(promise(20, 30), interest(0, 10))))
                .containsExactly(interest(0, 10), promise(20, 30));
    }

    @Test
    void aQuestionKnowsMoreThanAPromiseInsideIt() {
        assertThat(Settled.of(List.of(promise(10, 20), question(0, 20)))).containsExactly(question(0, 20));
    }

    @Test
    void aPromiseThatReachesOutOfAQuestionStands() {
        assertThat(Settled.of(List.of(promise(10, 25), question(0, 20))))
                .containsExactly(question(0, 20), promise(10, 25));
    }

    @Test
    void aPromiseWinsOverTheirsAndOverInterests() {
        assertThat(Settled.of(List.of(theirs(5, 12), promise(0, 10), interest(8, 9))))
                .containsExactly(promise(0, 10));
    }

    @Test
    void whatIsMarkedWinsOverEverything() {
        var marked = new Finding.Interest(new Place(0, 30), true, "Lakers");
        assertThat(Settled.of(List.of(promise(5, 10), question(0, 40), marked))).containsExactly(marked);
    }

    @Test
    void whoGaveWayTakesNobodyAlong() {
        assertThat(Settled.of(List.of(question(0, 10), promise(0, 10), interest(20, 30), promise(40, 50))))
                .containsExactly(question(0, 10), interest(20, 30), promise(40, 50));
    }

    @Test
    void whatStandsBesideEachOtherStays() {
        assertThat(Settled.of(List.of(promise(0, 10), promise(10, 20), theirs(20, 30))))
                .hasSize(3);
    }

    private static Finding promise(int start, int end) {
        return new Finding.Promise(
                new Place(start, end), false, "call", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Finding theirs(int start, int end) {
        return new Finding.Theirs(new Place(start, end), false, "pay", Optional.empty());
    }

    private static Finding question(int start, int end) {
        return new Finding.Question(new Place(start, end), false, "fits", Optional.empty());
    }

    private static Finding interest(int start, int end) {
        return new Finding.Interest(new Place(start, end), false, "Lakers");
    }
}
