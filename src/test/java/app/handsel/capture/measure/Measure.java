package app.handsel.capture.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One set of labelled sentences in one language, read once. */
final class Measure {

    static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.GERMANY);

    private record Read(Labelled labelled, List<Found> found) {

        Score score(Kind kind) {
            return labelled.score(kind, found);
        }
    }

    private final Locale language;
    private final List<Read> read;

    private Measure(Locale language, List<Labelled> sentences, Reading reading) {
        this.language = language;
        read = sentences.stream()
                .map(labelled -> new Read(labelled, reading.of(labelled.sentence())))
                .toList();
    }

    static Measure ours(String set, Locale language) {
        return new Measure(language, Labelled.all(set, language.getLanguage()), Reading.ours(language));
    }

    static Measure yardstick(String set, Locale language) {
        return new Measure(language, Labelled.all(set, language.getLanguage()), Reading.yardstick(language));
    }

    String language() {
        return language.getLanguage();
    }

    long sentences(Kind kind) {
        return read.stream().filter(one -> one.labelled().measures(kind)).count();
    }

    Score score(Kind kind) {
        return read.stream().map(one -> one.score(kind)).reduce(Score.NONE, Score::plus);
    }

    /** What was read wrongly, for those who work on the rules. */
    List<String> misses() {
        return Arrays.stream(Kind.values()).flatMap(this::misses).toList();
    }

    private Stream<String> misses(Kind kind) {
        return read.stream()
                .filter(one -> !one.score(kind).isFlawless())
                .map(one -> "%s %s: expected %s, found %s | %s"
                        .formatted(
                                language(),
                                kind,
                                one.labelled().of(kind),
                                Found.of(kind, one.found()),
                                one.labelled().sentence()));
    }
}
