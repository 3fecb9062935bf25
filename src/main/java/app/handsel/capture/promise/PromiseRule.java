package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.words.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognises what we undertake, and what the customer does. What somebody else wrote before (after {@code >}) is not read. */
public final class PromiseRule implements Rule {

    private final Clauses clauses;
    private final Hearing hearing;
    private final Doubts doubts;
    private final Subjects subjects;
    private final Confirmations confirmations;
    private final Wording wording;
    private final Pairs pairs;

    public PromiseRule(Locale language) {
        Lexicon words = Lexicon.of(language, "promises");
        clauses = new Clauses(words);
        hearing = new Hearing(words);
        doubts = new Doubts(words);
        subjects = new Subjects(words);
        confirmations = new Confirmations(words);
        wording = new Wording(words);
        pairs = new Pairs(words);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        boolean quoted = false;
        for (Sentence sentence : sentences) {
            if (sentence.tokens().getFirst().newLine()) {
                quoted = sentence.tokens().getFirst().is(">");
            }
            if (!quoted && !doubts.boilerplate(sentence)) {
                found.addAll(read(sentence, context));
            }
        }
        return List.copyOf(found);
    }

    private List<Finding> read(Sentence sentence, Context context) {
        var found = new ArrayList<Finding>();
        var quotation = new Quotation(sentence);
        boolean question = sentence.tokens().getLast().is("?");
        boolean depends = false;
        List<Clause> all = clauses.of(sentence);
        for (int i = 0; i < all.size(); i++) {
            Clause clause = all.get(i);
            int start = hearing.start(clause);
            boolean asked = question && i == all.size() - 1;
            if (start < clause.to() && !depends && !asked) {
                boolean theirs = quotation.holds(start);
                boolean they = i > 0 && subjects.they(all.get(i - 1), context) && hearing.joined(clause);
                hearing.hear(clause, they, context)
                        .stream()
                        .map(heard -> theirs ? heard.by(Side.THEIRS) : heard)
                        .flatMap(heard -> pairs.of(heard).stream())
                        .flatMap(heard -> wording.of(heard, context).stream())
                        .forEach(found::add);
            }
            if (found.isEmpty() && i > 0) {
                confirmations.of(all.get(i - 1), hearing.start(all.get(i - 1)), clause).stream()
                        .flatMap(heard -> wording.of(heard, context).stream())
                        .forEach(found::add);
            }
            depends |= start < clause.to() && doubts.condition(clause, start);
        }
        return found;
    }
}
