package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Action;
import app.handsel.capture.when.grammar.Parts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers, units, and amounts of time. */
final class Counting {

    private Counting() {}

    static Map<String, Action> actions() {
        return Map.ofEntries(
                Map.entry("same", parts -> Optional.of(parts.slots().getFirst())),
                Map.entry("number", parts -> Optional.of(parts.wordNumber(0))),
                Map.entry("sum", parts -> Optional.of(sum(parts.all(Integer.class)))),
                Map.entry("hundreds", Counting::hundreds),
                Map.entry("thousands", parts -> Optional.of(parts.number(0) * 1000 + sum(rest(parts)))),
                Map.entry("limit", Counting::limit),
                Map.entry(
                        "century", parts -> Optional.of(2000 + parts.number(0)).filter(year -> year < 2100)),
                Map.entry("unit", parts -> Optional.of(Unit.of(parts.word(0)))),
                Map.entry("amount", Counting::amount),
                Map.entry("hundredths", Counting::hundredths),
                Map.entry(
                        "hours-minutes",
                        parts -> Optional.of(
                                Amount.of(parts.number(0), Unit.HOUR).plus(Amount.of(parts.number(1), Unit.MINUTE)))),
                Map.entry("add", parts -> parts.all(Amount.class).stream().reduce(Amount::plus)));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> rest(Parts parts) {
        return parts.all(Integer.class).stream().skip(1).toList();
    }

    private static Optional<?> hundreds(Parts parts) {
        return Optional.of(parts.number(0) * 100 + sum(rest(parts)));
    }

    private static Optional<?> limit(Parts parts) {
        int number = parts.number(0);
        return number >= parts.wordNumber(0) && number <= parts.wordNumber(1) ? Optional.of(number) : Optional.empty();
    }

    /** So many of a unit; how many is said in the text, or in the word list. */
    private static Optional<?> amount(Parts parts) {
        int count = parts.first(Integer.class).orElseGet(() -> parts.wordNumber(0));
        return Optional.of(Amount.of(count, parts.first(Unit.class).orElseGet(() -> Unit.of(parts.word(1)))));
    }

    /** Parts of a unit in hundredths, beside whole ones where the text says them. */
    private static Optional<?> hundredths(Parts parts) {
        int said = parts.first(Integer.class).orElse(0);
        int count = parts.words().isEmpty() ? said : said * 100 + parts.wordNumber(0);
        return parts.first(Unit.class).map(unit -> Amount.ofHundredths(count, unit));
    }
}
