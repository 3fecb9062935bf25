package app.handsel.capture.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns of which one has to stand, by what they can begin with, so that few of them are tried at a word. */
final class Choices {

    private final List<Part.Row> rows = new ArrayList<>();
    private final Map<String, List<Part.Row>> byWord = new HashMap<>();
    private final Map<String, List<Part.Row>> byBeginning = new HashMap<>();
    private final Map<String, List<Part.Row>> byEnding = new HashMap<>();
    private final Map<String, List<Part.Row>> byStretch = new HashMap<>();
    private final List<Part.Row> always = new ArrayList<>();
    private boolean sorted;

    void add(Part.Row row) {
        rows.add(row);
    }

    List<Part.Row> rows() {
        return rows;
    }

    /** Called once, when all lists of the grammar are known. */
    void sort(FirstWords firstWords, Map<String, Choices> lists) {
        if (sorted) {
            return;
        }
        sorted = true;
        for (Part.Row written : rows) {
            FirstWords.First first = firstWords.of(written);
            Part.Row row = new Part.Row(
                    written.parts().stream()
                            .map(part -> resolved(part, firstWords, lists))
                            .toList(),
                    written.value());
            if (first.isAny()) {
                always.add(row);
                continue;
            }
            put(byWord, first.words(), row);
            put(byBeginning, first.beginnings(), row);
            put(byEnding, first.endings(), row);
            put(byStretch, first.stretches(), row);
        }
    }

    private static void put(Map<String, List<Part.Row>> into, Iterable<String> keys, Part.Row row) {
        keys.forEach(key -> into.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
    }

    private static Part resolved(Part part, FirstWords firstWords, Map<String, Choices> lists) {
        return switch (part) {
            case Part.Name name ->
                resolved(new Part.Either(lists.getOrDefault(name.list(), new Choices())), firstWords, lists);
            case Part.Either either -> {
                either.choices().sort(firstWords, lists);
                yield either;
            }
            case Part.Maybe maybe -> new Part.Maybe(resolved(maybe.part(), firstWords, lists));
            case Part.Not not -> new Part.Not(resolved(not.part(), firstWords, lists));
            default -> part;
        };
    }

    /** Tries what can begin at a token, until all were tried. */
    void at(Words words, int from, Attempt attempt) {
        String word = words.word(from);
        attempt.tryAll(byWord.getOrDefault(word, List.of()));
        attempt.tryAll(always);
        for (var beginning : byBeginning.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                attempt.tryAll(beginning.getValue());
            }
        }
        for (var ending : byEnding.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                attempt.tryAll(ending.getValue());
            }
        }
        for (var stretch : byStretch.entrySet()) {
            if (words.stretch(stretch.getKey(), from) > 0) {
                attempt.tryAll(stretch.getValue());
            }
        }
    }
}
