package app.handsel.capture.measure;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well sentences are read that nobody looked at while the rules were written. Its output names no sentence, so that
 * it stays so.
 */
class HeldOutTest {

    private static final List<Measure> OURS = Measure.LANGUAGES.stream()
            .map(language -> Measure.ours("held-out", language))
            .toList();

    @BeforeAll
    static void writesTheTable() throws IOException {
        Table.write(
                "capture-table.md",
                OURS,
                Measure.LANGUAGES.stream()
                        .map(language -> Measure.yardstick("held-out", language))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void readsAKindAsWellAsItsFloorSays(Kind kind) {
        OURS.forEach(Floor.of(kind)::holds);
    }
}
