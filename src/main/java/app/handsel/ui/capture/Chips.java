package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything that was recognised in the note that is being written, in the order of its words. */
public final class Chips {

    private final ObservableList<Chip> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Chip>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String text = "";

    /** Takes over what a text says now. What is kept stays as long as any of its words are there. */
    void show(String now, List<Finding> found, Predicate<Finding> old) {
        Shift shift = Shift.between(text, now);
        text = now;
        all.forEach(chip -> chip.move(shift));
        var left = new ArrayList<>(all);
        var fresh = new ArrayList<Chip>();
        for (Finding finding : found) {
            Optional<Chip> known =
                    left.stream().filter(chip -> chip.isOf(finding)).findFirst();
            known.ifPresent(left::remove);
            known.ifPresent(chip -> chip.update(finding));
            fresh.add(known.orElseGet(
                    () -> new Chip(Chip.isOurs(finding) ? free(fresh) : 0, finding, old.test(finding))));
        }
        left.stream()
                .filter(chip ->
                        chip.kept().get() && chip.place().start() < chip.place().end())
                .forEach(fresh::add);
        fresh.sort(Comparator.comparing((Chip chip) -> chip.place().start()).thenComparing(Chip::number));
        if (!fresh.equals(all)) {
            all.setAll(fresh);
        }
        decided();
    }

    /** Something was kept or dropped, so that another one is next. */
    void decided() {
        Optional<Chip> first = all.stream().filter(Chip::isOpen).findFirst();
        if (!first.equals(next.get())) {
            next.set(first);
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
    public ReadOnlyObjectProperty<Optional<Chip>> next() {
        return next.getReadOnlyProperty();
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
        decided();
    }

    /** Another text is looked at; what was decided about this one can be put back with {@link #putBack}. */
    Decided putAside(String box) {
        var decided = new Decided(box, text, List.copyOf(all));
        text = "";
        all.clear();
        decided();
        return decided;
    }

    void putBack(Decided decided) {
        text = decided.read();
        all.setAll(decided.chips());
        decided();
    }

    /** What was made of a text that waits, as far as it was {@code read}. */
    record Decided(String text, String read, List<Chip> chips) {

        Decided without(List<Chip> saved) {
            return new Decided(
                    text,
                    read,
                    chips.stream().filter(chip -> !saved.contains(chip)).toList());
        }

        boolean isAny() {
            return chips.stream().anyMatch(Chip::isDecided);
        }
    }

    public ObservableList<Chip> all() {
        return all;
    }
}
