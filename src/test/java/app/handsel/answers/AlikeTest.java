package app.handsel.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often questions are rightly taken for the same, measured on a table of pairs; each among all the others. */
class AlikeTest {

    private record Pair(boolean alike, List<Word> one, List<Word> other) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatIsTakenForTheSameNearlyAlwaysIsAndMostOfItIsFound(String language) throws IOException {
        List<Pair> pairs = pairs(new Wording(Locale.of(language)));
        assertThat(pairs.stream().filter(Pair::alike)).hasSizeGreaterThan(25);
        assertThat(pairs.stream().filter(pair -> !pair.alike())).hasSizeGreaterThan(25);
        var overlap = new Overlap(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList());

        int right = 0;
        int wrong = 0;
        for (int at = 0; at < pairs.size(); at++) {
            if (overlap.with(pairs.get(at).one(), Alike.ENOUGH).containsKey(2 * at + 1)) {
                right += pairs.get(at).alike() ? 1 : 0;
                wrong += pairs.get(at).alike() ? 0 : 1;
            }
        }

        double precision = (double) right / (right + wrong);
        double found = (double) right / pairs.stream().filter(Pair::alike).count();
        assertThat(precision).as("taken for the same and the same").isGreaterThanOrEqualTo(0.94);
        assertThat(found).as("the same and found").isGreaterThanOrEqualTo(0.82);
    }

    private static List<Pair> pairs(Wording wording) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/app/handsel/answers/pairs.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(pair -> new Pair(pair[0].equals("alike"), wording.telling(pair[1]), wording.telling(pair[2])))
                .toList();
    }
}
