package app.handsel.capture.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well business correspondence is read that the rules were written with; it is labelled for who undertakes what.
 */
class UndertakenTest {

    private static final List<Measure> OURS = Stream.of("known-mail", "known-counter")
            .flatMap(set -> Measure.LANGUAGES.stream().map(language -> Measure.ours(set, language)))
            .toList();

    @ParameterizedTest
    @EnumSource(names = {"PROMISE", "THEIRS"})
    void readsAKindAsWellAsItsFloorSays(Kind kind) {
        OURS.forEach(Floor.of(kind)::holds);
    }

    /** Lists each sentence that is read wrongly. */
    @Test
    @EnabledIfSystemProperty(named = "capture.misses", matches = "true")
    void readsEverySentenceRight() {
        assertThat(OURS.stream()
                        .flatMap(measure -> measure.misses().stream())
                        .filter(miss -> miss.contains(" promise: ") || miss.contains(" theirs: ")))
                .isEmpty();
    }
}
