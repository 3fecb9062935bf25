package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ManyRowsTest {

    /** Far above what it takes; here only so that nothing becomes quadratic unseen. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private final MemoryNotebook notebook = new MemoryNotebook();

    @Test
    void aYearOfCustomersComesInAtOnceAndOnlyOnce() {
        Intake file = text("Name,Phone,E-mail,City,Note\n"
                + rows(i -> "Customer %d,030 9%06d,c%d@shop.example,Berlin,note %d".formatted(i, i, i, i)));
        Plan first = Assertions.assertTimeout(LONG, () -> notebook.bringIn(file));
        assertThat(first.count(Outcome.ADDED)).isEqualTo(2500);
        Plan second = Assertions.assertTimeout(LONG, () -> notebook.bringIn(file));
        assertThat(second.changes()).isEmpty();
    }

    @Test
    void manyOfOneNameTakeNoLonger() {
        Intake file = text("Name,Phone,Company\n" + rows(i -> "Owner,030 9%06d,Firm %d".formatted(i, i)));
        Plan plan = Assertions.assertTimeout(LONG, () -> notebook.bringIn(file));
        assertThat(plan.count(Outcome.ADDED)).isEqualTo(2500);
        Intake nameless = text("Name,Company\n" + rows(i -> "Owner,Other firm %d".formatted(i)));
        assertThatCode(() -> Assertions.assertTimeout(LONG, () -> notebook.bringIn(nameless)))
                .doesNotThrowAnyException();
    }

    @Test
    void manyBrokenQuotesEndSomewhere() {
        Intake file = text("Name,Phone\n" + rows(i -> "x,\"a\"b%d".formatted(i)));
        assertThat(file.read()).isNotEmpty();
    }

    private static String rows(java.util.function.IntFunction<String> row) {
        return IntStream.range(0, 2500).mapToObj(row).collect(Collectors.joining("\n"));
    }
}
