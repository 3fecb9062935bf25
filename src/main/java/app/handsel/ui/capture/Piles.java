package app.handsel.ui.capture;

import app.handsel.model.Note;
import app.handsel.notebook.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was begun and put aside, for each customer and for nobody yet; the last one comes back first. */
final class Piles {

    private final Map<Optional<UUID>, List<Draft>> aside = new HashMap<>();

    void add(Draft draft) {
        of(draft.customer()).addLast(draft);
    }

    Optional<Draft> take(Optional<UUID> customer) {
        return take(customer, _ -> true);
    }

    /** The correction of a note, if one was begun. */
    Optional<Draft> take(Note note) {
        return take(Optional.of(note.customer()), draft -> draft.id().equals(note.id()));
    }

    private Optional<Draft> take(Optional<UUID> customer, Predicate<Draft> which) {
        var last = of(customer).reversed().stream().filter(which).findFirst();
        last.ifPresent(of(customer)::remove);
        return last;
    }

    List<Draft> takeAll(UUID customer) {
        return Optional.ofNullable(aside.remove(Optional.of(customer))).orElse(List.of());
    }

    /** Leaves of each of a customer's drafts what is left of it. */
    void leave(UUID customer, Function<Draft, Optional<Draft>> left) {
        var theirs = takeAll(customer);
        theirs.stream().flatMap(draft -> left.apply(draft).stream()).forEach(this::add);
    }

    /** Of each pile the draft that comes back first. */
    Stream<Draft> tops() {
        return aside.values().stream().filter(pile -> !pile.isEmpty()).map(List::getLast);
    }

    private List<Draft> of(Optional<UUID> customer) {
        return aside.computeIfAbsent(customer, _ -> new ArrayList<>());
    }
}
