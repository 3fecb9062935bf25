package app.handsel.model.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0}: {1} is {2} of {3}")
    @CsvSource(delimiter = '|', textBlock = """
        KEPT KEPT KEPT MOVED DONE_LATE STILL_LATE | KEEP_RATE | 4 | 6
        KEPT KEPT KEPT MOVED DONE_LATE STILL_LATE | MOVED     | 1 | 6
        KEPT KEPT KEPT MOVED DONE_LATE STILL_LATE | LATE      | 2 | 6
        WAITING ACKNOWLEDGED ANSWERED             | KEEP_RATE | 0 | 0
        ANSWERED ANSWERED_LATE NOT_ANSWERED KEPT  | ANSWERS   | 1 | 3
        TOLD_FIRST TOLD_FIRST FOUND_OUT NOT_TOLD  | MISTAKES  | 2 | 4
        THANKED NOT_THANKED                       | REFERRALS | 1 | 2
        """)
    void everyFigureHasBothItsCounts(String results, Measure measure, int part, int whole) {
        assertThat(figures(results).share(measure)).isEqualTo(new Share(part, whole));
    }

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"0, 5, 0", "5, 5, 100", "6, 7, 86", "999, 1000, 99", "1, 1000, 1", "1, 2, 50"})
    void neverAllWhileOneIsMissingNorNoneWhileThereIsOne(int part, int whole, int percent) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} of them are enough: {1}")
    @CsvSource({"0, false", "4, false", "5, true"})
    void fromFiveCasesOnThereIsAFigure(int cases, boolean enough) {
        assertThat(new Share(0, cases).isEnough()).isEqualTo(enough);
        assertThat(new Spans(Stream.generate(() -> Duration.ZERO).limit(cases).toList()).isEnough())
                .isEqualTo(enough);
    }

    @ParameterizedTest(name = "of {0} the median is {1} and the worst {2}")
    @CsvSource(delimiter = '|', textBlock = """
        PT1H                     | PT1H    | PT1H
        PT9H,PT1H                | PT5H    | PT9H
        PT9H,PT1H,PT2H           | PT2H    | PT9H
        PT1H,PT240H,PT2H,PT3H    | PT2H30M | PT240H
        """)
    void oneThatWaitedLongDoesNotMoveTheMedian(String spans, Duration median, Duration worst) {
        Spans all =
                new Spans(Arrays.stream(spans.split(",")).map(Duration::parse).toList());

        assertThat(all.median()).contains(median);
        assertThat(all.worst()).contains(worst);
    }

    @Test
    void withNothingThereIsNoMedian() {
        assertThat(Figures.NONE.spans(Measure.THANKS).median()).isEmpty();
        assertThat(Figures.NONE.spans(Measure.THANKS).worst()).isEmpty();
    }

    @ParameterizedTest(name = "behind {0} are {1}")
    @CsvSource(delimiter = '|', textBlock = """
        KEEP_RATE | KEPT MOVED STILL_LATE
        MOVED     | MOVED
        LATE      | STILL_LATE
        EARLY     | KEPT MOVED
        THANKS    | WAITING
        LONGEST   | WAITING
        ANSWERS   | ''
        """)
    void behindEachFigureAreItsCases(Measure measure, String results) {
        assertThat(figures("KEPT MOVED STILL_LATE WAITING").behind(measure))
                .extracting(found -> found.result().name())
                .containsExactly(
                        results.isEmpty() ? new String[0] : results.strip().split(" "));
    }

    @Test
    void theWorstRateThatEnoughStandsBehindNeedsCareFirst() {
        var half = figures("KEPT KEPT KEPT STILL_LATE STILL_LATE STILL_LATE");
        var good = figures("KEPT KEPT KEPT KEPT KEPT");
        var twoLate = figures("STILL_LATE DONE_LATE");
        var oneLate = figures("STILL_LATE KEPT");
        var few = figures("KEPT");

        List<Figures> sorted = Stream.of(few, oneLate, good, twoLate, half)
                .sorted(Care.first())
                .toList();

        assertThat(sorted).containsExactly(half, good, twoLate, oneLate, few);
    }

    @Test
    void theLongestWaitStandsFirstBehindIt() {
        Comparator<Case> longest = Comparator.comparing(Case::span).reversed();
        var waits = Stream.of(2, 9, 1)
                .map(hours -> new Case(
                        UUID.randomUUID(),
                        Some.TOM,
                        "",
                        "",
                        DAY.plusDays(hours),
                        Result.WAITING,
                        Duration.ofHours(hours)))
                .toList();

        assertThat(new Figures(waits).behind(Measure.LONGEST)).isSortedAccordingTo(longest);
        assertThat(new Figures(waits).behind(Measure.THANKS).getFirst().day()).isEqualTo(DAY.plusDays(9));
    }

    private static Figures figures(String results) {
        return new Figures(Arrays.stream(results.split(" "))
                .map(Result::valueOf)
                .map(result -> new Case(UUID.randomUUID(), Some.TOM, "", "", DAY, result, Duration.ZERO))
                .toList());
    }
}
