package app.handsel.capture;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.sentence.Sentences;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.WhenReader;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Notes as one rule alone reads them, on a Tuesday in a shop that takes euros. */
public final class Notes {

    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private static final People PEOPLE =
            People.of(Stream.of("Oba Restaurant", "Ann Oba", "Tom Reyes", "Mia Chen", "Rose")
                    .map(name -> new Person(id(name), name))
                    .toList());

    private final Locale language;
    private final Rule rule;
    private final WhenReader when;
    private final Sentences sentences;

    public Notes(Locale language, Function<Locale, Rule> rule) {
        this.language = language;
        this.rule = rule.apply(language);
        this.when = new WhenReader(language);
        this.sentences = new Sentences(language);
    }

    /** A rule by patterns as a rule of its own. */
    public static Function<Locale, Rule> patterns(Function<Grammars, PatternRule> rule) {
        return language -> {
            Grammars grammars = Grammars.of(language);
            return new PatternRules(grammars, List.of(rule.apply(grammars)));
        };
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public List<Finding> read(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Said> dates = when.read(tokens, NOW);
        List<Sentence> read = sentences.of(text, tokens, dates);
        return rule.read(read, context());
    }

    public Context context() {
        return new Context(NOW, language, "EUR", PEOPLE);
    }
}
