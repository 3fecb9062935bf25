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

    private static final int NEAR = 4;
    private static final String BEGINS = "begins";

    static Optional<WhatBecame> in(Grammar grammar, Sentence sentence, Words words, int from) {
        Optional<Hit> told = grammar.first("told", words, from, words.size());
        Optional<Hit> open = grammar.first("open", words, from, words.size());
        if (told.isPresent()
                && open.isEmpty()
                && !grammar.has("undertake", words, told.get().from(), words.size())) {
            return Optional.of(told(grammar, sentence, words, from, told.get()));
        }
        if (open.isEmpty() && told.isEmpty() && isColon(words, from)) {
            String answer = Texts.between(sentence, words, from + 1, words.size());
            return Optional.of(new WhatBecame(words.place(from, words.size()), Optional.of(answer), Optional.empty()));
        }
        return open.or(() -> told).map(hit -> {
            Place place = words.place(Math.max(from, grammar.clauseStart(words, hit.from())), end(grammar, words, hit));
            return new WhatBecame(place, Optional.empty(), date(sentence, place));
        });
    }

    /** "Asked when we open: at nine." */
    private static boolean isColon(Words words, int at) {
        return at > 0
                && at + 1 < words.size()
                && words.word(at).equals(":")
                && !words.asks()
                && words.token(at + 1).spaced();
    }

    private static WhatBecame told(Grammar grammar, Sentence sentence, Words words, int from, Hit hit) {
        int end = words.size();
        while (end > 1 && words.endsClause(end - 1)) {
            end--;
        }
        boolean begins = hit.value().equals(BEGINS);
        boolean after = begins || hit.to() < end && !words.endsClause(hit.to());
        int first = !after ? from : begins ? hit.from() : hit.to();
        int last = !after && hit.from() > from ? hit.from() : begins ? beforeTold(grammar, words, hit.to(), end) : end;
        String answer = Texts.between(sentence, words, first, last);
        return new WhatBecame(words.place(from, end), Optional.of(answer), Optional.empty());
    }

    /** "No, not since May, told her": that she was told is no part of the answer. */
    private static int beforeTold(Grammar grammar, Words words, int from, int end) {
        return grammar.first("told", words, from, end)
                .filter(hit -> hit.to() == end && words.endsClause(hit.from() - 1))
                .map(Hit::from)
                .orElse(end);
    }

    /** "I'll check, and tell her by Friday": clauses that say so one after the other are one. */
    private static int end(Grammar grammar, Words words, Hit first) {
        int end = Math.max(first.to(), grammar.clauseEnd(words, first.to()));
        Optional<Hit> next = grammar.first("open", words, end, Math.min(words.size(), end + NEAR));
        return next.map(hit -> end(grammar, words, hit)).orElse(end);
    }

    /** A day that is still to come. */
    private static Optional<Said> date(Sentence sentence, Place place) {
        return sentence.dates().stream()
                .filter(date -> date.place().overlaps(place) && date.manner() != Said.Manner.SINCE)
                .findFirst();
    }
}
