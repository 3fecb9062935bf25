package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds short facts about a customer or their people. In a list of facts "loves the Lakers" reads best as it is, and
 * "her daughter starts at Reed" without whose daughter it is.
 */
public final class InterestRule implements PatternRule {

    private final Grammar grammar;

    public InterestRule(Grammars grammars) {
        this.grammar = grammars.on("interests");
    }

    @Override
    public List<Finding> read(List<Words> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (Words words : sentences) {
            if (!words.asks()) {
                read(words.sentence(), words, found);
            }
        }
        return found;
    }

    private void read(Sentence sentence, Words words, List<Finding> found) {
        int done = 0;
        for (Hit hit : grammar.all("interest", words)) {
            int end = Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
            if (hit.from() >= done && !isBlocked(words, hit, end)) {
                found.add(new Finding.Interest(words.place(hit.from(), end), false, what(sentence, words, hit, end)));
                done = end;
            }
        }
    }

    private String what(Sentence sentence, Words words, Hit hit, int end) {
        Optional<Hit> whose = grammar.at("whose", words, hit.from());
        int from = whose.map(Hit::to).filter(to -> to < end).orElse(hit.open());
        String what = words.place(from, end).in(sentence.written());
        return whose.isPresent() ? Character.toUpperCase(what.charAt(0)) + what.substring(1) : what;
    }

    private boolean isBlocked(Words words, Hit hit, int end) {
        return grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.to())
                || grammar.has("block after", words, hit.open(), end);
    }
}
