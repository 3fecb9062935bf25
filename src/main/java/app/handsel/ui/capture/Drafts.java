package app.handsel.ui.capture;

import app.handsel.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was begun for each customer and put aside; the last one comes back first. */
final class Drafts {

    private final Map<UUID, List<Draft>> waiting = new HashMap<>();

    void put(UUID customer, Draft draft) {
        if (draft.isWorthKeeping()) {
            of(customer).addLast(draft);
        }
    }

    Optional<Draft> take(UUID customer) {
        var drafts = of(customer);
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.removeLast());
    }

    /** The correction of a note, if one was begun. */
    Optional<Draft> of(Note note) {
        var begun =
                of(note.customer()).stream().filter(draft -> draft.isOf(note)).findFirst();
        begun.ifPresent(of(note.customer())::remove);
        return begun;
    }

    /** Somebody for whom something is waiting. */
    Optional<UUID> any() {
        return waiting.entrySet().stream()
                .filter(drafts -> !drafts.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void saved(Note note, boolean wasNew) {
        var left = of(note.customer()).stream()
                .flatMap(draft -> draft.after(note, wasNew).stream())
                .toList();
        waiting.put(note.customer(), new ArrayList<>(left));
    }

    private List<Draft> of(UUID customer) {
        return waiting.computeIfAbsent(customer, _ -> new ArrayList<>());
    }
}
