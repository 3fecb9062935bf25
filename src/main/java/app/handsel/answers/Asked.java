package app.handsel.answers;

import app.handsel.model.Folding;
import app.handsel.model.Question;
import app.handsel.model.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question as the book knows it: the words that tell what it is about, and all by which it can be looked up. */
record Asked(Question question, List<Word> telling, String folded, Set<String> stems) {

    static Asked of(Question question, Wording wording) {
        String told = question.answer().map(Question.Answer::by).orElse("");
        String all = String.join(" ", Texts.of(question)) + " " + question.by() + " " + told;
        Set<String> stems = wording.all(all).stream()
                .flatMap(word -> word.stems().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Asked(question, wording.telling(question.what()), Folding.fold(all), stems);
    }

    /** Whether a word stands here in any inflection, or as a part of another while it is being typed. */
    boolean has(Word word) {
        return folded.contains(word.written()) || word.stems().stream().anyMatch(stems::contains);
    }
}
