package app.handsel.capture;

import app.handsel.capture.fact.Naming;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import java.util.ArrayList;
import java.util.List;

/** All rules that read by patterns. Each sentence is looked up, and its names are found, once for all of them. */
final class PatternRules implements Rule {

    private final Grammars grammars;
    private final Naming naming;
    private final List<PatternRule> rules;

    PatternRules(Grammars grammars, List<PatternRule> rules) {
        this.grammars = grammars;
        this.naming = new Naming(grammars);
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        List<Words> all = sentences.stream().map(grammars::words).toList();
        all.forEach(words -> naming.mark(words, context.people()));
        var found = new ArrayList<Finding>();
        rules.forEach(rule -> found.addAll(rule.read(all, context)));
        return found;
    }
}
