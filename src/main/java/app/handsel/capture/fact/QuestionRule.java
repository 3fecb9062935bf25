package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what customers asked that nobody could answer yet, and what they were told at once. A question that is only
 * written down counts when the text says what became of it; requests and courtesies are none.
 */
public final class QuestionRule implements PatternRule {

    private final Grammar grammar;

    public QuestionRule(Grammars grammars) {
        this.grammar = grammars.on("questions");
    }

    @Override
    public List<Finding> read(List<Words> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < sentences.size(); i++) {
            Optional<Asked> asked = asked(sentences.get(i));
            if (asked.isPresent()) {
                finding(sentences, i, asked.get()).ifPresent(found::add);
            } else {
                answer(sentences.get(i)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Asked> asked(Words words) {
        for (Hit hit : grammar.all("asked", words)) {
            int end = Math.max(hit.to(), grammar.clauseEnd(words, hit.to()));
            if (!isBlocked(words, hit) && !grammar.has("polite", words, hit.open(), end)) {
                return Optional.of(Asked.of(hit, end));
            }
        }
        Optional<Hit> quoted = grammar.first("quoted", words, 1, words.size());
        if (quoted.isPresent() && grammar.has("asking", words, 0) && !grammar.has("polite", words, 0, words.size())) {
            return Optional.of(new Asked(0, 0, quoted.get().from(), false));
        }
        int last = words.size() - 1;
        return words.asks() && last > 1 && !grammar.has("polite", words, 0, last)
                ? Optional.of(new Asked(0, 0, last, true))
                : Optional.empty();
    }

    private boolean isBlocked(Words words, Hit hit) {
        return grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.from() + 1);
    }

    private Optional<Finding> finding(List<Words> all, int index, Asked asked) {
        Words words = all.get(index);
        Sentence sentence = words.sentence();
        Optional<WhatBecame> here = WhatBecame.in(grammar, sentence, words, asked.to());
        Optional<WhatBecame> became = here.isPresent() || index + 1 == all.size()
                ? here
                : WhatBecame.in(grammar, all.get(index + 1).sentence(), all.get(index + 1), 0)
                        .filter(_ -> !asks(all.get(index + 1)));
        if (asked.weak() && became.isEmpty()) {
            return Optional.empty();
        }
        String what = Texts.between(sentence, words, asked.open(), asked.to());
        Place place = words.place(asked.from(), asked.to());
        Place whole = became.map(next -> place.to(next.place())).orElse(place);
        Optional<String> answer = became.flatMap(WhatBecame::answer);
        if (answer.isPresent()) {
            return Optional.of(new Finding.Answer(whole, false, what, answer.get()));
        }
        return Optional.of(new Finding.Question(whole, false, what, became.flatMap(WhatBecame::when)));
    }

    private boolean asks(Words words) {
        return asked(words).isPresent();
    }

    /** "Told her that it is water based": what they asked can be guessed from it. */
    private Optional<Finding> answer(Words words) {
        return grammar.first("explained", words, 0, words.size())
                .filter(hit -> !grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.from())
                        && !grammar.has("undertake", words, hit.from(), words.size())
                        && !grammar.has("no answer", words, hit.open(), words.size()))
                .map(hit -> {
                    String told = Texts.between(words.sentence(), words, hit.open(), words.size());
                    return new Finding.Answer(words.place(hit.from(), words.size()), false, told, told);
                });
    }
}
