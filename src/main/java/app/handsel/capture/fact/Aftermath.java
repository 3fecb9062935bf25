package app.handsel.capture.fact;

import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows a mistake in a sentence: that the customer was told, and what makes it right. */
record Aftermath(boolean told, List<Finding.Amends> amends, Optional<Place> place) {

    /** From the token on where the mistake has been said; that they were told may stand before it. */
    static Aftermath in(Grammar grammar, Sentence sentence, Words words, int from) {
        Optional<Hit> told = grammar.first("told", words, 0, words.size())
                .filter(hit -> !grammar.has("not told", words, 0, words.size()));
        var amends = new ArrayList<Finding.Amends>();
        Optional<Place> whole = told.map(hit -> words.place(hit.from(), hit.to()));
        int done = from;
        for (Hit hit : grammar.all("amends", words)) {
            int clause = grammar.clauseStart(words, hit.from());
            int start = clause < done ? hit.from() : clause;
            int end = Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
            if (hit.from() >= done && !grammar.has("no amends", words, start, end)) {
                Place place = words.place(start, end);
                amends.add(
                        new Finding.Amends(place, Texts.between(sentence, words, start, end), date(sentence, place)));
                whole = Optional.of(whole.map(one -> one.to(place)).orElse(place));
                done = end;
            }
        }
        return new Aftermath(told.isPresent(), amends, whole);
    }

    /** Amends that are written one after the other, with signs between them. */
    static Aftermath listed(Sentence sentence, Words words, int from, boolean told) {
        var amends = new ArrayList<Finding.Amends>();
        int start = from;
        for (int i = from; i <= words.size(); i++) {
            if (i == words.size() || words.endsClause(i)) {
                if (i > start) {
                    Place place = words.place(start, i);
                    amends.add(new Finding.Amends(place, place.in(sentence.written()), date(sentence, place)));
                }
                start = i + 1;
            }
        }
        return new Aftermath(told, amends, Optional.empty());
    }

    private static Optional<Said> date(Sentence sentence, Place place) {
        return sentence.dates().stream()
                .filter(date -> date.place().overlaps(place) && date.manner() != Said.Manner.SINCE)
                .findFirst();
    }

    Finding.Mistake addTo(Finding.Mistake mistake) {
        var all = new ArrayList<>(mistake.amends());
        all.addAll(amends);
        return new Finding.Mistake(
                place.map(mistake.place()::to).orElse(mistake.place()),
                mistake.marked(),
                mistake.what(),
                mistake.told() || told,
                mistake.when(),
                all);
    }
}
