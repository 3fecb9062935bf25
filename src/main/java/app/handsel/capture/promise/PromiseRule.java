package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.promise.Opening.Side;
import app.handsel.capture.words.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Recognises what we undertake, and what the customer does. What somebody else wrote before (after {@code >}) is not
 * read.
 */
public final class PromiseRule implements Rule {

    /** How many clauses a condition reaches. */
    private static final int DEPENDING = 3;

    private final Clauses clauses;
    private final Hearing hearing;
    private final Doubts doubts;
    private final Subjects subjects;
    private final Confirmations confirmations;
    private final AgreedDays agreedDays;
    private final Wording wording;
    private final Pairs pairs;

    public PromiseRule(Locale language) {
        Lexicon words = Lexicon.of(language, "promises");
        clauses = new Clauses(words);
        hearing = new Hearing(words);
        doubts = new Doubts(words);
        subjects = new Subjects(words);
        confirmations = new Confirmations(words, hearing);
        agreedDays = new AgreedDays(words);
        wording = new Wording(words);
        pairs = new Pairs(words);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        var line = new ArrayList<Heard>();
        boolean quoted = false;
        for (Sentence sentence : sentences) {
            if (sentence.tokens().getFirst().newLine()) {
                found.addAll(worded(line, context));
                line.clear();
                quoted = sentence.tokens().getFirst().is(">");
            }
            if (!quoted) {
                line.addAll(heard(sentence, context));
            }
        }
        found.addAll(worded(line, context));
        return List.copyOf(found);
    }

    /** "Will do" is a promise of its own only where nothing after it says what will be done. */
    private List<Finding> worded(List<Heard> line, Context context) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < line.size(); i++) {
            Heard heard = line.get(i);
            if (i + 1 == line.size()
                    || !hearing.onlyAcknowledges(heard)
                    || line.get(i + 1).isTheirs()) {
                wording.of(heard, context).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "I'll look into it and report back" is one thing, unless the first of it has a date of its own. */
    private void add(Heard heard, List<Heard> found) {
        if (!found.isEmpty() && hearing.onlyConfirms(heard)) {
            return;
        }
        if (!found.isEmpty()
                && found.getLast().goesOn(heard)
                && (found.getLast().asks() && hearing.joined(heard.clause()) || hearing.leavesOut(heard))) {
            found.add(found.removeLast().with(heard));
        } else {
            found.add(heard);
        }
    }

    private List<Heard> heard(Sentence sentence, Context context) {
        var found = new ArrayList<Heard>();
        var quotation = new Quotation(sentence);
        boolean question = sentence.tokens().getLast().is("?");
        BitSet boilerplate = doubts.boilerplate(sentence);
        int depends = 0;
        List<Clause> all = clauses.of(sentence);
        for (int i = 0; i < all.size(); i++) {
            Clause clause = i == 0 ? all.get(i) : agreedDays.carried(all.get(i - 1), all.get(i));
            int start = hearing.start(clause);
            if (start == clause.to()) {
                continue;
            }
            boolean asked = question && i == all.size() - 1;
            boolean doubted =
                    i > 0 && doubts.introduces(all.get(i - 1), all.get(i - 1).from());
            if (depends == 0 && !asked && !doubted && !doubts.isNear(boilerplate, clause)) {
                boolean they = i > 0 && subjects.they(all.get(i - 1), context) && hearing.joined(clause);
                boolean theirs = quotation.holds(start);
                hearing.hear(clause, they, context).stream()
                        .map(heard -> theirs ? heard.by(Side.THEIRS) : heard)
                        .flatMap(heard -> pairs.of(heard).stream())
                        .forEach(heard -> add(heard, found));
            }
            if (found.isEmpty() && i > 0) {
                confirmations.of(all, i, context).ifPresent(found::add);
            }
            depends = doubts.condition(clause, start) ? DEPENDING : Math.max(0, depends - 1);
        }
        return found;
    }
}
