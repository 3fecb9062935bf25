package app.handsel.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which words to look for together in the notes, so that each word of a query may stand somewhere else. */
final class Asking {

    /** Each question reads through the notes, while somebody is typing. */
    private static final int MOST = 8;

    private Asking() {}

    /**
     * The words of all terms at once; then those of the terms that were missing on customers found so far; then each
     * term's alone, since two notes may hold one each.
     */
    static Set<List<String>> of(List<Term> terms, Collection<BitSet> missing) {
        var questions = new LinkedHashSet<List<String>>();
        questions.add(words(terms));
        missing.stream()
                .limit(MOST)
                .map(some -> words(some.stream().mapToObj(terms::get).toList()))
                .forEach(questions::add);
        if (terms.size() < MOST) {
            terms.forEach(term -> questions.add(words(List.of(term))));
        }
        questions.remove(List.of());
        return questions;
    }

    /** A single letter is in nearly every note; where words begin with it is checked later. */
    private static List<String> words(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> term.asked().stream())
                .filter(word -> word.codePointCount(0, word.length()) > 1 || Letters.mayBeginAnywhere(word))
                .distinct()
                .toList();
    }
}
