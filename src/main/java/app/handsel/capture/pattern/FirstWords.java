package app.handsel.capture.pattern;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a pattern can begin with, so that most of a text is passed over by one look-up for each word. */
final class FirstWords {

    /** Words, beginnings and endings of words, stretches, or anything when it cannot be said. */
    record First(
            Set<String> words, Set<String> beginnings, Set<String> endings, Set<String> stretches, boolean isAny) {}

    private final Map<String, Choices> lists;

    FirstWords(Map<String, Choices> lists) {
        this.lists = lists;
    }

    First of(Part.Row row) {
        var first = new First(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        boolean any = into(row, first);
        return new First(first.words(), first.beginnings(), first.endings(), first.stretches(), any);
    }

    /** Adds what is possible, and says whether anything else is too. */
    private boolean into(Part.Row row, First first) {
        for (Part part : row.parts()) {
            switch (part) {
                case Part.ClauseStart _, Part.Open _, Part.Close _, Part.Not _ -> {
                    continue;
                }
                case Part.Maybe maybe -> {
                    if (into(maybe.part(), first)) {
                        return true;
                    }
                    continue;
                }
                default -> {
                    return into(part, first);
                }
            }
        }
        return true;
    }

    private boolean into(Part part, First first) {
        return switch (part) {
            case Part.Word word -> {
                first.words().add(word.word());
                yield false;
            }
            case Part.Beginning beginning -> {
                first.beginnings().add(beginning.of());
                yield false;
            }
            case Part.Ending ending -> {
                first.endings().add(ending.of());
                yield false;
            }
            case Part.Stretch stretch -> {
                first.stretches().add(stretch.kind());
                yield false;
            }
            case Part.Name name -> into(list(name), first);
            case Part.Either either -> into(either.choices(), first);
            case Part.Maybe maybe -> into(maybe.part(), first);
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

    private boolean into(Choices choices, First first) {
        boolean any = false;
        for (Part.Row row : choices.rows()) {
            any |= into(row, first);
        }
        return any;
    }
}
