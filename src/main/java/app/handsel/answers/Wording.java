package app.handsel.answers;

import app.handsel.model.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words of a text that tell what it is about. */
final class Wording {

    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Language> languages;
    /** People use the same few thousand words again and again. */
    private final Map<String, Word> known = new HashMap<>();

    /** A text whose language nothing tells is taken for one of {@code locale}. */
    Wording(Locale locale) {
        languages = Stream.of(Language.english(), Language.german())
                .sorted(Comparator.comparing((Language language) -> !language.isOf(locale)))
                .toList();
    }

    /** Each once, in their order; of a text of nothing but plain words, all of them. */
    List<Word> telling(String text) {
        List<String> all = words(text);
        Language spoken = spoken(all);
        List<String> telling = all.stream()
                .filter(word -> !spoken.isPlain(word))
                .filter(word -> word.length() > 1 || !Character.isAlphabetic(word.codePointAt(0)))
                .toList();
        return telling.stream().distinct().map(this::word).toList();
    }

    /** All of them, also those that tell nothing. */
    Set<Word> all(String text) {
        return words(text).stream().map(this::word).collect(Collectors.toSet());
    }

    private Word word(String written) {
        return known.computeIfAbsent(written, this::read);
    }

    private Word read(String written) {
        return new Word(
                written,
                languages.stream()
                        .flatMap(language -> language.stems(written))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static List<String> words(String text) {
        return WORD.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A language gives itself away by its plain words. */
    private Language spoken(List<String> words) {
        Language best = languages.getFirst();
        for (Language language : languages) {
            if (plain(language, words) > plain(best, words)) {
                best = language;
            }
        }
        return best;
    }

    private static long plain(Language language, List<String> words) {
        return words.stream().filter(language::isPlain).count();
    }
}
