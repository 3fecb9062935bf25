package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything that was recognised in the note that is being written, in the order of its words. */
public final class Chips {

    private final ObservableList<Chip> all = FXCollections.observableArrayList();
    private String text = "";

    /** Takes over what a text says now. What is kept stays as long as any of its words are there. */
    void show(String now, List<Finding> found) {
        Shift shift = Shift.between(text, now);
        text = now;
        all.forEach(chip -> chip.move(shift));
        var left = new ArrayList<>(all);
        var next = new ArrayList<Chip>();
        for (Finding finding : found) {
            Optional<Chip> known =
                    left.stream().filter(chip -> chip.isOf(finding)).findFirst();
            known.ifPresent(left::remove);
            known.ifPresent(chip -> chip.update(finding));
            next.add(known.orElseGet(() -> new Chip(Chip.isOurs(finding) ? free(next) : 0, finding)));
        }
        left.stream()
                .filter(chip ->
                        chip.kept().get() && chip.place().start() < chip.place().end())
                .forEach(next::add);
        next.sort(Comparator.comparing((Chip chip) -> chip.place().start()).thenComparing(Chip::number));
        if (!next.equals(all)) {
            all.setAll(next);
        }
    }

    /** The lowest number that nothing has, and that nothing has just lost. */
    private int free(List<Chip> next) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> all.stream().noneMatch(chip -> chip.number() == number))
                .filter(number -> next.stream().noneMatch(chip -> chip.number() == number))
                .findFirst()
                .orElseThrow();
    }

    /** The suggestion that is next to be kept. */
    Optional<Chip> next() {
        return all.stream().filter(Chip::isOpen).findFirst();
    }

    Optional<Chip> numbered(int number) {
        return all.stream()
                .filter(Chip::isOurs)
                .filter(chip -> chip.number() == number)
                .findFirst();
    }

    List<Chip> kept() {
        return all.stream().filter(chip -> chip.kept().get()).toList();
    }

    void remove(List<Chip> saved) {
        all.removeAll(saved);
    }

    /** Another text is looked at; what was decided about this one can be put back with {@link #putBack}. */
    Decided putAside() {
        var decided = new Decided(text, List.copyOf(all));
        text = "";
        all.clear();
        return decided;
    }

    void putBack(Decided decided) {
        text = decided.text();
        all.setAll(decided.chips());
    }

    /** What was made of a text that waits. */
    record Decided(String text, List<Chip> chips) {}

    public ObservableList<Chip> all() {
        return all;
    }
}
