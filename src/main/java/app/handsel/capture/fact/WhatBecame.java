package app.handsel.capture.fact;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.when.Said;
import app.handsel.capture.words.Place;
import java.util.Optional;

/**
 * What became of a question, in the rest of its sentence or in the next one: they were told, or nobody knows yet and
 * perhaps there is a day by which we will.
 */
record WhatBecame(Place place, Optional<String> answer, Optional<Said> when) {

    static Optional<WhatBecame> in(Grammar grammar, Sentence sentence, Words words, int from) {
        Optional<Hit> told = grammar.first("told", words, from, words.size());
        Optional<Hit> open = grammar.first("open", words, from, words.size());
        if (told.isPresent()
                && open.isEmpty()
                && !grammar.has("undertake", words, told.get().from(), words.size())) {
            Hit hit = told.get();
            int end = sentenceEnd(words);
            int start = hit.to() < end && !words.endsClause(hit.to()) ? hit.to() : from;
            String answer = Texts.between(sentence, words, start, start == from && hit.from() > from ? hit.from() : end);
            return Optional.of(new WhatBecame(words.place(from, end), Optional.of(answer), Optional.empty()));
        }
        return open.or(() -> told).map(hit -> {
            int end = Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
            int start = grammar.clauseStart(words, hit.from());
            Place place = words.place(Math.max(from, start), end);
            return new WhatBecame(place, Optional.empty(), date(sentence, place));
        });
    }

    /** A day that is still to come. */
    private static Optional<Said> date(Sentence sentence, Place place) {
        return sentence.dates().stream()
                .filter(date -> date.place().overlaps(place) && date.manner() != Said.Manner.SINCE)
                .findFirst();
    }

    private static int sentenceEnd(Words words) {
        int end = words.size();
        while (end > 1 && words.token(end - 1).isSign() && words.endsClause(end - 1)) {
            end--;
        }
        return end;
    }
}
