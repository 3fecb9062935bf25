package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Notebook;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.notebook.Position;
import app.handsel.notebook.Records;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A notebook that lives as long as a test, with the shop in Germany. */
public final class MemoryNotebook implements Journal, Records, Cards {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final List<Edit> edits = new ArrayList<>();
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Notebook notebook = new Notebook(this, this);
    private final PhoneNumbers phones = new PhoneNumbers("DE");

    public Notebook notebook() {
        return notebook;
    }

    public Planner planner() {
        return new Planner(this, this, () -> phones, Fixtures.LABELS, CLOCK, () -> "Sam");
    }

    public Edits edits() {
        return new Edits(CLOCK, () -> "Sam");
    }

    /** Everything that was ever done. */
    public List<Edit> done() {
        return List.copyOf(edits);
    }

    public Plan bringIn(Intake file) {
        Plan plan = planner().plan(file);
        if (!plan.isEmpty()) {
            notebook.apply(edits().broughtIn(file.file().name(), plan.changes()));
        }
        return plan;
    }

    public void undo() {
        new History(notebook, this, this, CLOCK, () -> "Sam").undo();
    }

    public List<Note> notes() {
        return entries.values().stream()
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .toList();
    }

    @Override
    public Map<UUID, Customer> customers(Set<UUID> ids) {
        throw new UnsupportedOperationException("not asked for by what reads files");
    }

    @Override
    public List<Customer> customers() {
        return entries.values().stream()
                .filter(Customer.class::isInstance)
                .map(Customer.class::cast)
                .toList();
    }

    @Override
    public Optional<Card> card(UUID customer, int newestNotes) {
        throw new UnsupportedOperationException("no test opens a card");
    }

    @Override
    public Position append(Edit edit) {
        edits.add(edit);
        return new Position(edits.size(), edits.size() - 1, edits.size(), 0);
    }

    @Override
    public void replay(Position after, BiConsumer<Position, Edit> reader) {
        // Nothing was there before the test.
    }

    @Override
    public Edit read(Position at) {
        return edits.get((int) at.offset());
    }

    @Override
    public Position applied() {
        return Position.START;
    }

    @Override
    public void apply(Position at, Edit edit) {
        edit.changes().forEach(change -> {
            entries.remove(change.id());
            change.after().ifPresent(entry -> entries.put(entry.id(), entry));
        });
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<Position> undoable() {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(edits.size(), edits.size() - 1, edits.size(), 0));
    }

    @Override
    public Optional<Position> redoable() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
