package app.handsel.journal;

import app.handsel.model.Entry;
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

    private static final String TEXT = "José 👩‍🍳 שלום \0 half \uD83D";

    private static final List<Action> VERSION_2 = List.of(
            Action.PROMISE_ON_TRACK,
            Action.PROMISE_UPDATED,
            Action.PROMISE_MOVE_TOLD,
            Action.PROMISE_CHECKED,
            Action.QUESTION_ASKED,
            Action.QUESTION_CHANGED,
            Action.QUESTION_ASKED_AGAIN,
            Action.QUESTION_ANSWERED,
            Action.QUESTION_REMOVED,
            Action.ANSWERS_SETTLED,
            Action.MISTAKE_NOTED,
            Action.MISTAKE_CHANGED,
            Action.MISTAKE_TOLD,
            Action.MISTAKE_AMENDED,
            Action.MISTAKE_REMOVED,
            Action.IOU_NOTED,
            Action.IOU_CHANGED,
            Action.IOU_PART_PAID,
            Action.IOU_SETTLED,
            Action.IOU_REMOVED,
            Action.CALL_LOGGED,
            Action.CALL_CHANGED,
            Action.CALL_RETURNED,
            Action.CALL_REMOVED,
            Action.REQUEST_DECLINED,
            Action.DECLINED_CHANGED,
            Action.DECLINED_REMOVED,
            Action.REFERRER_THANKED,
            Action.FIRST_ORDER_THANKED,
            Action.CUSTOMER_GREETED);

    private static final List<Action> VERSION_3 =
            List.of(Action.ENTRIES_RESTORED, Action.VERSION_RESTORED, Action.DAMAGE_MENDED);

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
        var entries = SampleEntries.of(TEXT);
        return edits(entries, List.of(Action.values()).subList(0, entries.size()));
    }

    /** The same for what came with version 2. A kept journal holds them too. */
    static List<Edit> everyKindOfVersion2() {
        return edits(Version2Entries.of(TEXT), VERSION_2);
    }

    /** And for what came with version 3. */
    static List<Edit> everyKindOfVersion3() {
        return edits(Version3Entries.of(TEXT), VERSION_3);
    }

    private static List<Edit> edits(List<Entry> entries, List<Action> actions) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < Math.max(entries.size(), actions.size()); i++) {
            var entry = entries.get(i % entries.size());
            edits.add(new Edit(
                    new UUID(9, i),
                    SampleEntries.THEN.plusSeconds(i),
                    "Mia",
                    actions.get(i % actions.size()),
                    "edit " + i,
                    Edit.Role.values()[i % 3],
                    i % 3 == 0 ? Optional.empty() : Optional.of(new UUID(9, i - 1)),
                    List.of(Change.added(entry), Change.changed(entry, entry), Change.removed(entry))));
        }
        return edits;
    }
}
