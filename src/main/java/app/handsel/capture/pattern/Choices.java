package app.handsel.capture.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns of which one has to stand, by the words that they can begin with. */
final class Choices {

    private final List<Part.Row> rows = new ArrayList<>();
    private final Map<String, List<Part.Row>> byFirstWord = new HashMap<>();
    private final List<Part.Row> withAnyWord = new ArrayList<>();
    private boolean sorted;

    void add(Part.Row row) {
        rows.add(row);
    }

    List<Part.Row> rows() {
        return rows;
    }

    /** Called once, when all lists of the grammar are known. */
    void sort(FirstWords firstWords) {
        if (sorted) {
            return;
        }
        sorted = true;
        for (Part.Row row : rows) {
            var first = firstWords.of(row);
            if (first.isAny()) {
                withAnyWord.add(row);
            } else {
                first.words()
                        .forEach(word -> byFirstWord
                                .computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(row));
            }
            row.parts().forEach(part -> sortInner(part, firstWords));
        }
    }

    private static void sortInner(Part part, FirstWords firstWords) {
        switch (part) {
            case Part.Either either -> either.choices().sort(firstWords);
            case Part.Maybe maybe -> sortInner(maybe.part(), firstWords);
            case Part.Not not -> sortInner(not.part(), firstWords);
            default -> {}
        }
    }

    List<Part.Row> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    List<Part.Row> beginningWithAny() {
        return withAnyWord;
    }
}
