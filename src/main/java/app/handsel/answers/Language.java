package app.handsel.answers;

import app.handsel.model.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/** A language whose words are known by their stems, and whose plain words tell nothing about a question. */
final class Language {

    private final Locale locale;
    private final SnowballStemmer stemmer;
    private final UnaryOperator<String> infinitive;
    private final Set<String> plain;

    private Language(Locale locale, SnowballStemmer stemmer, UnaryOperator<String> infinitive) {
        this.locale = locale;
        this.stemmer = stemmer;
        this.infinitive = infinitive;
        this.plain = plain(locale.getLanguage());
    }

    static Language english() {
        return new Language(Locale.ENGLISH, new EnglishStemmer(), UnaryOperator.identity());
    }

    static Language german() {
        return new Language(Locale.GERMAN, new GermanStemmer(), Language::germanInfinitive);
    }

    private static Set<String> plain(String language) {
        String name = "plain_" + language + ".txt";
        InputStream file = Objects.requireNonNull(Language.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOf(Locale other) {
        return locale.getLanguage().equals(other.getLanguage());
    }

    /** Whether a folded word may stand in any question. */
    boolean isPlain(String word) {
        return plain.contains(word);
    }

    Stream<String> stems(String word) {
        return Stream.of(word, infinitive.apply(word)).map(this::stem);
    }

    /** The stemmer minds nouns and leaves verbs as they are: "passt" and "gepasst" are not "passen" to it. */
    private static String germanInfinitive(String word) {
        boolean participle = word.length() > 6 && word.startsWith("ge");
        String verb = participle ? word.substring(2) : word;
        if (verb.length() > 4 && verb.endsWith("t")) {
            return verb.substring(0, verb.length() - (verb.endsWith("et") ? 2 : 1)) + "en";
        }
        return verb;
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
