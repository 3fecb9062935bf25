package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Happened;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what went wrong on our side, whether the customer was told, and what makes it right, in its sentence or in the
 * next one. What others forgot or broke is none of ours.
 */
public final class MistakeRule implements Rule {

    private static final String WEAK = "weak";
    private static final String ELLIPTIC = "elliptic";

    private final Grammar grammar;
    private final Naming naming;

    public MistakeRule(Locale language) {
        this.grammar = Grammar.of(language, "names", "mistakes");
        this.naming = new Naming(grammar);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        Optional<Finding.Mistake> last = Optional.empty();
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence);
            naming.mark(words, context.people());
            Optional<Finding.Mistake> mistake = mistake(sentence, words, context);
            if (mistake.isEmpty() && last.isPresent() && grammar.has("goes on", words, 0)) {
                Finding.Mistake longer =
                        Aftermath.in(grammar, sentence, words, words.place(0, 1)).addTo(last.get());
                found.set(found.size() - 1, longer);
            }
            mistake.ifPresent(found::add);
            last = mistake;
        }
        return found;
    }

    /** What is marked as a mistake is one; behind an arrow everything is amends. */
    public Finding marked(Sentence line, Place place, Context context) {
        Words words = Words.of(line);
        naming.mark(words, People.NOBODY);
        Optional<Hit> arrow = grammar.first("arrow", words, 0, words.size());
        int end = arrow.map(Hit::from).orElse(words.size());
        Optional<Hit> told = grammar.first("told", words, 1, end);
        int what = told.map(hit -> Math.max(1, grammar.clauseStart(words, hit.from()))).orElse(end);
        Place wrong = words.place(0, what);
        var plain = new Finding.Mistake(
                place, true, Texts.between(line, words, 0, what), false, past(line, wrong, context), List.of());
        if (arrow.isEmpty()) {
            return Aftermath.in(grammar, line, words, words.place(0, 1)).addTo(plain);
        }
        Aftermath written = Aftermath.listed(line, words, arrow.get().to(), told.isPresent());
        return written.addTo(plain);
    }

    private Optional<Finding.Mistake> mistake(Sentence sentence, Words words, Context context) {
        if (words.word(words.size() - 1).equals("?")) {
            return Optional.empty();
        }
        for (Hit hit : grammar.all("mistake", words)) {
            int start = grammar.clauseStart(words, hit.from());
            int end = Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
            if (isOurs(words, hit, start, end)) {
                Place place = words.place(start, end);
                String what = Texts.between(sentence, words, start, end);
                var plain = new Finding.Mistake(
                        place, false, what, false, past(sentence, place, context), List.of());
                Finding.Mistake whole =
                        Aftermath.in(grammar, sentence, words, place).addTo(plain);
                if (!hit.value().equals(WEAK) || !whole.amends().isEmpty()) {
                    return Optional.of(whole);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOurs(Words words, Hit hit, int start, int end) {
        return !grammar.has("block", words, start, hit.to())
                && !grammar.has("block after", words, hit.open(), end)
                && !(hit.value().equals(ELLIPTIC) && grammar.has("others", words, start, end));
    }

    private static Optional<Said> past(Sentence sentence, Place place, Context context) {
        return sentence.dates().stream()
                .filter(date -> date.place().overlaps(place))
                .flatMap(date -> Happened.on(date, context.now().toLocalDate()).stream())
                .findFirst();
    }
}
