package app.handsel.capture.pattern;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words a pattern can begin with, so that most of a text is passed over by one look-up for each word. */
final class FirstWords {

    /** Some words, or any when it cannot be said. */
    record First(Set<String> words, boolean isAny) {}

    private final Map<String, Choices> lists;

    FirstWords(Map<String, Choices> lists) {
        this.lists = lists;
    }

    First of(Part.Row row) {
        var words = new HashSet<String>();
        boolean open = into(row, words);
        return new First(words, open);
    }

    /** Adds the words, and says whether other words are possible too. */
    private boolean into(Part.Row row, Set<String> words) {
        for (Part part : row.parts()) {
            switch (part) {
                case Part.ClauseStart _, Part.Open _, Part.Close _, Part.Not _ -> {
                    continue;
                }
                case Part.Maybe maybe -> {
                    if (into(maybe.part(), words)) {
                        return true;
                    }
                    continue;
                }
                default -> {
                    return into(part, words);
                }
            }
        }
        return true;
    }

    private boolean into(Part part, Set<String> words) {
        return switch (part) {
            case Part.Word word -> {
                words.add(word.word());
                yield false;
            }
            case Part.Name name -> into(list(name), words);
            case Part.Either either -> into(either.choices(), words);
            case Part.Maybe maybe -> into(maybe.part(), words);
            default -> true;
        };
    }

    private Choices list(Part.Name name) {
        Choices list = lists.get(name.list());
        if (list == null) {
            throw new IllegalArgumentException("no list " + name.list());
        }
        return list;
    }

    private boolean into(Choices choices, Set<String> words) {
        boolean any = false;
        for (Part.Row row : choices.rows()) {
            any |= into(row, words);
        }
        return any;
    }
}
