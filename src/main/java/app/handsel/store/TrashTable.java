package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Settings;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Position;
import app.handsel.notebook.Saved;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what an edit took, and forgets it when it is there again. It follows from the journal alone. */
final class TrashTable {

    private static final int LONGEST_NAME = 300;

    private final Database database;

    TrashTable(Database database) {
        this.database = database;
    }

    void follow(List<Saved> saved) {
        Set<UUID> here = ofThese(saved.stream()
                .flatMap(one -> one.edit().changes().stream())
                .filter(change -> change.before().isEmpty())
                .map(Change::id)
                .toArray(UUID[]::new));
        saved.forEach(one -> follow(one.at(), one.edit(), here));
    }

    /** @param here whatever in the trash may come back, kept up to date */
    private void follow(Position at, Edit edit, Set<UUID> here) {
        List<Change> changes = Outcome.of(edit.changes());
        comeBack(changes.stream()
                .filter(change -> change.before().isEmpty())
                .map(Change::id)
                .filter(here::remove)
                .toArray(UUID[]::new));
        var gone = changes.stream()
                .filter(change -> change.after().isEmpty())
                .map(Change::any)
                .filter(entry -> !(entry instanceof Settings))
                .toList();
        if (!gone.isEmpty()) {
            take(at, edit, gone);
            gone.forEach(entry -> here.add(entry.id()));
        }
    }

    private Set<UUID> ofThese(UUID[] ids) {
        return ids.length == 0
                ? new HashSet<>()
                : new HashSet<>(database.all(
                        "SELECT id FROM trash_entry WHERE id = ANY(?)", row -> row.getObject("id", UUID.class), (Object)
                                ids));
    }

    private void comeBack(UUID[] ids) {
        if (ids.length == 0) {
            return;
        }
        var edits = database.all(
                "SELECT DISTINCT sequence FROM trash_entry WHERE id = ANY(?)",
                row -> List.of(row.getLong("sequence")),
                (Object) ids);
        database.update("DELETE FROM trash_entry WHERE id = ANY(?)", (Object) ids);
        database.updateEach(
                "DELETE FROM trash t WHERE sequence = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM trash_entry e WHERE e.sequence = t.sequence)",
                edits);
    }

    private void take(Position at, Edit edit, List<Entry> gone) {
        database.update(
                "INSERT INTO trash (sequence, at, by_whom, action, about, undoes, words) VALUES (?, ?, ?, ?, ?, ?, ?)",
                at.sequence(),
                edit.at(),
                edit.by(),
                edit.action().name(),
                edit.about(),
                edit.role() == Edit.Role.UNDO ? edit.of() : Optional.empty(),
                Folding.fold(edit.by() + " " + edit.about()));
        database.updateEach(
                "INSERT INTO trash_entry (id, sequence, customer, kind, name, words) VALUES (?, ?, ?, ?, ?, ?)",
                gone.stream().map(entry -> row(at, entry)).toList());
    }

    private static List<Object> row(Position at, Entry entry) {
        String name = Edits.name(entry);
        return List.of(
                entry.id(),
                at.sequence(),
                entry.customer(),
                entry.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                entry instanceof Customer customer
                        ? words(customer)
                        : WordsRow.of(entry).map(WordsRow::text).orElse(""));
    }

    /** By which a customer is found, folded. */
    static String words(Customer customer) {
        return Folding.fold(String.join(" ", customer.name(), customer.company(), customer.nickname()));
    }
}
