package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Happened;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what went wrong on our side, whether the customer was told, and what makes it right, in its sentence or in the
 * next one. What others forgot or broke is none of ours.
 */
public final class MistakeRule implements PatternRule {

    private static final String FAILED = "failed";
    private static final String ELLIPTIC = "elliptic";

    private final Grammar grammar;

    public MistakeRule(Grammars grammars) {
        this.grammar = grammars.on("mistakes");
    }

    @Override
    public List<Finding> read(List<Words> sentences, Context context) {
        var found = new ArrayList<Finding>();
        Optional<Candidate> last = Optional.empty();
        for (Words words : sentences) {
            Optional<Candidate> next = candidate(words.sentence(), words, context);
            if (last.isPresent() && (next.isEmpty() || next.get().weak()) && grammar.has("goes on", words, 0)) {
                next = Optional.empty();
                last = Optional.of(last.get().with(Aftermath.in(grammar, words.sentence(), words, 0)));
            }
            if (next.isPresent() || !grammar.has("goes on", words, 0)) {
                last.flatMap(Candidate::finding).ifPresent(found::add);
                last = next;
            }
        }
        last.flatMap(Candidate::finding).ifPresent(found::add);
        return found;
    }

    /** Where the clause begins that says so; the first clause says what went wrong. */
    private int clauseOf(Words words, Optional<Hit> hit, int otherwise) {
        return hit.map(one -> grammar.clauseStart(words, one.from()))
                .filter(start -> start > 0)
                .orElse(otherwise);
    }

    /** What may be a mistake; a weak one is one only when something makes it right. */
    private record Candidate(Finding.Mistake mistake, boolean weak) {

        Candidate with(Aftermath aftermath) {
            return new Candidate(aftermath.addTo(mistake), weak);
        }

        Optional<Finding> finding() {
            return weak && mistake.amends().isEmpty() ? Optional.empty() : Optional.of(mistake);
        }
    }

    /** What is marked as a mistake is one; behind an arrow everything is amends. */
    public Finding marked(Sentence line, Place place, Context context) {
        Words words = grammar.words(line);
        Optional<Hit> arrow = grammar.first("arrow", words, 0, words.size());
        int end = arrow.map(Hit::from).orElse(words.size());
        Optional<Hit> told = grammar.first("told", words, 1, end);
        int what = Math.min(clauseOf(words, told, end), clauseOf(words, grammar.first("amends", words, 1, end), end));
        Place wrong = words.place(0, what);
        var plain = new Finding.Mistake(
                place, true, Texts.between(line, words, 0, what), false, past(line, wrong, context), List.of());
        if (arrow.isEmpty()) {
            return Aftermath.in(grammar, line, words, what).addTo(plain);
        }
        Aftermath written = Aftermath.listed(line, words, arrow.get().to(), told.isPresent());
        return written.addTo(plain);
    }

    private Optional<Candidate> candidate(Sentence sentence, Words words, Context context) {
        if (words.asks()) {
            return Optional.empty();
        }
        return grammar.all("mistake", words).stream()
                .filter(hit -> isOurs(words, hit))
                .findFirst()
                .map(hit -> candidate(sentence, words, hit, context, false))
                .or(() -> grammar.first("weak", words, 0, words.size())
                        .filter(hit -> !isOthers(words, hit))
                        .map(hit -> candidate(sentence, words, hit, context, true)));
    }

    private Candidate candidate(Sentence sentence, Words words, Hit hit, Context context, boolean weak) {
        int start = grammar.clauseStart(words, hit.from());
        int end = end(words, hit);
        Place place = words.place(start, end);
        String what = Texts.between(sentence, words, start, end);
        var plain = new Finding.Mistake(place, false, what, false, past(sentence, place, context), List.of());
        return new Candidate(Aftermath.in(grammar, sentence, words, hit.to()).addTo(plain), weak);
    }

    private int end(Words words, Hit hit) {
        return Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
    }

    private boolean isOurs(Words words, Hit hit) {
        int start = grammar.clauseStart(words, hit.from());
        int end = end(words, hit);
        return !grammar.has("block", words, start, hit.value().equals(FAILED) ? hit.from() : hit.to())
                && !grammar.has("block after", words, hit.open(), end)
                && !(hit.value().equals(ELLIPTIC) && isOthers(words, hit));
    }

    private boolean isOthers(Words words, Hit hit) {
        return grammar.has("others", words, grammar.clauseStart(words, hit.from()), end(words, hit));
    }

    private static Optional<Said> past(Sentence sentence, Place place, Context context) {
        return sentence.dates().stream()
                .filter(date -> date.place().overlaps(place))
                .flatMap(date -> Happened.on(date, context.now().toLocalDate()).stream())
                .findFirst();
    }
}
