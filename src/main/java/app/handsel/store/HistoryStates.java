package app.handsel.store;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Saved;
import app.handsel.store.HistoryRow.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What becomes of the history by some edits, worked out before it is written. Doing something new ends all redoing; an
 * undo or a redo only changes the state of the edit it is of.
 */
final class HistoryStates {

    private final Map<Long, HistoryRow> before = new LinkedHashMap<>();
    private final Map<Long, HistoryRow> after = new LinkedHashMap<>();
    private final Map<UUID, Long> sequences = new LinkedHashMap<>();
    private final Function<UUID, List<HistoryRow>> find;

    /**
     * @param undone all that can be redone so far
     * @param find an edit of before
     */
    HistoryStates(List<HistoryRow> undone, Function<UUID, List<HistoryRow>> find) {
        this.find = find;
        undone.forEach(this::known);
    }

    void add(Saved saved) {
        Edit edit = saved.edit();
        State state = switch (edit.role()) {
            case DONE -> {
                after.replaceAll((_, row) -> row.state() == State.UNDONE ? row.now(State.GONE) : row);
                yield State.DONE;
            }
            case UNDO -> standsNow(State.UNDONE, edit);
            case REDO -> standsNow(State.DONE, edit);
        };
        put(new HistoryRow(edit.id(), state, saved.at()));
    }

    /** The state of the undo or redo itself: it is never undone, what it is of is. */
    private State standsNow(State state, Edit edit) {
        edit.of().ifPresent(other -> {
            if (!sequences.containsKey(other)) {
                find.apply(other).forEach(this::known);
            }
            Long sequence = sequences.get(other);
            if (sequence != null) {
                after.computeIfPresent(sequence, (_, row) -> row.now(state));
            }
        });
        return State.GONE;
    }

    private void known(HistoryRow row) {
        before.put(row.sequence(), row);
        put(row);
    }

    private void put(HistoryRow row) {
        after.put(row.sequence(), row);
        sequences.put(row.edit(), row.sequence());
    }

    List<HistoryRow> added() {
        return after.values().stream()
                .filter(row -> !before.containsKey(row.sequence()))
                .toList();
    }

    /** Those of before that have another state now, as they were. */
    List<HistoryRow> changed() {
        var changed = new ArrayList<>(before.values());
        changed.removeIf(row -> row.equals(after.get(row.sequence())));
        return changed;
    }

    HistoryRow now(HistoryRow row) {
        return after.getOrDefault(row.sequence(), row);
    }
}
