package app.handsel.capture.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well the sentences are read that the rules were written with. */
class KnownTest {

    private static final List<Measure> OURS = Measure.LANGUAGES.stream()
            .map(language -> Measure.ours("known", language))
            .toList();

    @BeforeAll
    static void writesTheTable() throws IOException {
        Table.write(
                "capture-known.md",
                OURS,
                Measure.LANGUAGES.stream()
                        .map(language -> Measure.yardstick("known", language))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void readsAKindAsWellAsItsFloorSays(Kind kind) {
        OURS.forEach(Floor.of(kind)::holds);
    }

    /** Lists each sentence that is read wrongly. */
    @Test
    @EnabledIfSystemProperty(named = "capture.misses", matches = "true")
    void readsEverySentenceRight() {
        assertThat(String.join(
                        "\n",
                        OURS.stream()
                                .flatMap(measure -> measure.misses().stream())
                                .toList()))
                .isEmpty();
    }
}
