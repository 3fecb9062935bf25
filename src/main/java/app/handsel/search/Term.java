package app.handsel.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that was typed: a word, or the pieces of a number. It is found where all its words are, or in a phone
 * number that holds any of its {@code digits}. {@code asked} are the words to look for in notes, where apostrophes
 * stand: the longest part of each word between them.
 */
record Term(List<String> words, List<String> asked, Set<String> digits) {

    /** What finding it in a text costs; empty when it is not there. */
    Optional<Integer> costIn(Text text) {
        return text.field() == Field.PHONE ? costInPhone(text) : costInWords(text);
    }

    private Optional<Integer> costInWords(Text text) {
        int cost = 0;
        for (String word : words) {
            Optional<Nearness> fit = text.fit(word);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            cost += fit.get().costIn(text.field());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(cost);
    }

    private Optional<Integer> costInPhone(Text phone) {
        Optional<Integer> best = Optional.empty();
        for (String run : digits) {
            for (String form : phone.forms()) {
                if (form.contains(run)) {
                    // People know the last digits, or read them from the start.
                    boolean atEdge = form.startsWith(run) || form.endsWith(run);
                    var nearness = form.equals(run) ? Nearness.WHOLE : atEdge ? Nearness.BEGINNING : Nearness.INSIDE;
                    int cost = nearness.costIn(Field.PHONE);
                    best = Optional.of(Math.min(cost, best.orElse(cost)));
                }
            }
        }
        return best;
    }
}
