package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2PastTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer ann = customer("Ann Oba");
    private final Customer tom = customer("Tom Reyes");

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatTouchedACustomerIsListedNewestFirst() {
        Edit both = open.notebook()
                .apply(open.edits().broughtIn("contacts.vcf", List.of(Change.added(ann), Change.added(tom))));
        Edit first = open.notebook().apply(open.edits().added(note(tom, "first", 2)));
        open.notebook().apply(open.edits().added(note(ann, "of somebody else", 1)));
        Edit second = open.notebook().apply(open.edits().added(note(tom, "second", 1)));
        Edit undo = open.history().undo().orElseThrow();

        assertThat(open.past().of(tom.id(), 10)).containsExactly(undo, second, first, both);
        assertThat(open.past().of(tom.id(), 2)).containsExactly(undo, second);
    }

    @Test
    void aNoteThatChangesItsCustomerIsInThePastOfBoth() {
        var wrong = note(ann, "wants an oven", 1);
        var right = new Note(wrong.id(), tom.id(), wrong.at(), wrong.way(), wrong.by(), wrong.text());
        open.notebook().apply(open.edits().broughtIn("contacts.vcf", List.of(Change.added(ann), Change.added(tom))));
        open.notebook().apply(open.edits().added(wrong));

        Edit edit = open.notebook().apply(open.edits().changed(wrong, right));

        assertThat(open.past().of(ann.id(), 10)).startsWith(edit).hasSize(3);
        assertThat(open.past().of(tom.id(), 10)).startsWith(edit).hasSize(2);
        assertThat(open.past().of(tom.id(), wrong.id(), 10)).startsWith(edit).hasSize(2);
    }

    @Test
    void anEntryHasAPastOfItsOwn() {
        var oven = note(tom, "wants an oven", 1);
        var better = new Note(oven.id(), tom.id(), oven.at(), oven.way(), oven.by(), "wants two ovens");
        Edit customer = open.notebook().apply(open.edits().added(tom));
        Edit added = open.notebook().apply(open.edits().added(oven));
        for (int i = 0; i < 450; i++) {
            open.notebook().apply(open.edits().added(note(tom, "note " + i, 1)));
        }
        Edit changed = open.notebook().apply(open.edits().changed(oven, better));
        Edit undone = open.history().undo().orElseThrow();

        assertThat(open.past().of(tom.id(), oven.id(), 10)).containsExactly(undone, changed, added);
        assertThat(open.past().of(tom.id(), oven.id(), 2)).containsExactly(undone, changed);
        assertThat(open.past().of(tom.id(), tom.id(), 10)).containsExactly(customer);
    }
}
