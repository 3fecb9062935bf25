package app.handsel.capture.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself: what counts as right, wrong and missed. */
class ScoreTest {

    private static final Pattern SEMICOLON = Pattern.compile(" ; ");

    @ParameterizedTest(name = "\"{0}\" read as \"{1}\": {2} right, {3} wrong, {4} missed")
    @CsvSource(delimiter = '|', textBlock = """
        promise             | promise             | 1 | 0 | 0
        promise             | ''                  | 0 | 0 | 1
        ''                  | promise             | 0 | 1 | 0
        promise ; promise   | promise             | 1 | 0 | 1
        promise             | promise ; promise   | 1 | 1 | 0
        (promise)           | ''                  | 0 | 0 | 0
        (promise)           | promise             | 0 | 0 | 0
        promise ; (promise) | promise ; promise   | 1 | 0 | 0
        """)
    void ofSeveralOfAKindTheNumberCounts(String labels, String read, int right, int wrong, int missed) {
        Score score = Score.of(expected(labels), found(read));
        assertThat(List.of(score.right(), score.wrong(), score.missed())).containsExactly(right, wrong, missed);
    }

    @ParameterizedTest(name = "\"{0}\" read as \"{1}\": {2} of {3}")
    @CsvSource(delimiter = '|', textBlock = """
        promise 2026-11-27                      | promise 2026-11-27                      | 1 | 1
        promise 2026-11-27                      | promise 2026-11-27 12:00                | 0 | 1
        promise 2026-11-27 12:00                | promise 2026-11-27 12:00                | 1 | 1
        promise 2026-11-27 12:00                | promise                                 | 0 | 1
        promise                                 | promise 2026-11-27                      | 0 | 1
        promise                                 | promise                                 | 0 | 0
        promise 2026-11-27 *                    | promise 2026-11-27 17:00                | 1 | 1
        promise *                               | promise 2026-12-06                      | 1 | 1
        promise *                               | promise                                 | 0 | 1
        promise 2026-11-27 ; promise 2026-12-01 | promise 2026-12-01 ; promise 2026-11-27 | 2 | 2
        promise 2026-11-27 ; promise 2026-12-01 | promise 2026-12-01                      | 1 | 1
        """)
    void aDateIsRightWithItsTimeOnly(String labels, String read, int right, int dated) {
        Score score = Score.of(expected(labels), found(read));
        assertThat(List.of(score.datesRight(), score.dated())).containsExactly(right, dated);
    }

    @ParameterizedTest(name = "\"{0}\" read as \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
        payment 45.50 EUR CARD  | payment 45.5 EUR CARD | 1
        payment 45.50 EUR CARD  | payment 45.5 EUR CASH | 0
        payment 100 EUR         | payment 100 EUR       | 1
        payment 100 EUR deposit | payment 100 EUR       | 0
        referral Dalton         | referral Mrs. Dalton  | 1
        referral Ann Oba        | referral ann oba      | 1
        mistake told amends     | mistake told          | 0
        """)
    void particularsAreRightAllTogether(String labels, String read, int right) {
        assertThat(Score.of(expected(labels), found(read)).particularsRight()).isEqualTo(right);
    }

    private static List<Expected> expected(String labels) {
        return SEMICOLON
                .splitAsStream(labels)
                .filter(label -> !label.isEmpty())
                .map(Expected::of)
                .toList();
    }

    private static List<Found> found(String read) {
        return expected(read).stream()
                .map(one -> new Found(one.kind(), one.date(), one.particulars()))
                .toList();
    }
}
