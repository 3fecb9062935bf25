package app.handsel.capture.measure;

import static org.assertj.core.api.Assertions.assertThat;

/** The least that a kind is read with, in each language: raised when the rules get better, never lowered to pass. */
record Floor(Kind kind, double precision, double recall, double dates) {

    static Floor of(Kind kind) {
        return switch (kind) {
            case PROMISE -> new Floor(kind, 0.9, 0.9, 0.5);
            case THEIRS -> new Floor(kind, 0.5, 0.3, 0.5);
            case QUESTION -> new Floor(kind, 0.5, 0.3, 0.5);
            case ANSWER -> new Floor(kind, 0.5, 0.3, 0);
            case INTEREST -> new Floor(kind, 0.5, 0.3, 0);
            case MISTAKE -> new Floor(kind, 0.5, 0.3, 0);
            case PAYMENT -> new Floor(kind, 0.5, 0.3, 0);
            case REFERRAL -> new Floor(kind, 0.5, 0.3, 0);
            case DATE -> new Floor(kind, 0.5, 0.3, 0.5);
        };
    }

    void holds(Measure measure) {
        Score score = measure.score(kind);
        String what = measure.language() + " " + kind;
        assertThat(score.precision()).as("precision of %s", what).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall of %s", what).isGreaterThanOrEqualTo(recall);
        assertThat(score.dates()).as("exact dates of %s", what).isGreaterThanOrEqualTo(dates);
    }
}
