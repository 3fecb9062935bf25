package app.handsel.journal;

import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Edits that say nothing but their text. */
final class SampleEdits {

    private SampleEdits() {}

    static Edit note(String text) {
        var note = new Note(UUID.randomUUID(), SampleEntries.LENA, SampleEntries.THEN, Way.CALL, "Mia", text);
        return Edit.done(SampleEntries.THEN, "Mia", Action.NOTE_ADDED, "a note", List.of(Change.added(note)));
    }

    static List<Edit> in(Journal journal) {
        return after(Position.START, journal);
    }

    static List<Edit> after(Position position, Journal journal) {
        var edits = new ArrayList<Edit>();
        journal.replay(position, (_, edit) -> edits.add(edit));
        return edits;
    }

    /** One edit with every kind of entry before and after, with fixed ids. A kept journal holds them: never change. */
    static List<Edit> everyKind() {
        var edits = new ArrayList<Edit>();
        var entries = SampleEntries.of("José 👩‍🍳 שלום \0 half \uD83D");
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            edits.add(new Edit(
                    new UUID(9, i),
                    SampleEntries.THEN.plusSeconds(i),
                    "Mia",
                    Action.values()[i],
                    "edit " + i,
                    Edit.Role.values()[i % 3],
                    i % 3 == 0 ? Optional.empty() : Optional.of(new UUID(9, i - 1)),
                    List.of(Change.added(entry), Change.changed(entry, entry), Change.removed(entry))));
        }
        return edits;
    }
}
