package app.handsel.capture.pattern;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.words.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The patterns of one language on all topics. Their words are numbered together, so that a sentence is looked up once
 * for all rules; what is a name is the same for each topic.
 */
public final class Grammars {

    private static final String NAMES = "names";
    private static final List<String> TOPICS =
            List.of(NAMES, "amounts", "money", "questions", "mistakes", "interests", "referrals", "marks");

    private final Locale language;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Grammar> grammars = new HashMap<>();

    private Grammars(Locale language) {
        this.language = language;
    }

    public static Grammars of(Locale language) {
        var all = new Grammars(language);
        for (String topic : TOPICS) {
            var grammar = new Grammar(all.vocabulary);
            all.grammars.put(topic, grammar);
            grammar.borrow(all.on(NAMES));
            grammar.write(Lexicon.text(language, topic));
        }
        all.grammars.values().forEach(Grammar::settle);
        all.vocabulary.settle();
        return all;
    }

    public Locale language() {
        return language;
    }

    /** @throws IllegalArgumentException when there are no patterns on it */
    public Grammar on(String topic) {
        Grammar grammar = grammars.get(topic);
        if (grammar == null) {
            throw new IllegalArgumentException("no patterns on " + topic);
        }
        return grammar;
    }

    /** A sentence as all patterns see it; its dates are marked. */
    public Words words(Sentence sentence) {
        return new Words(sentence, vocabulary);
    }
}
