package app.handsel.capture.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well business correspondence is read that the rules were written with; it is labelled for who undertakes what.
 */
class MailTest {

    private static final List<Measure> OURS = Measure.LANGUAGES.stream()
            .map(language -> Measure.ours("known-mail", language))
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
