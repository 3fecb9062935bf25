package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.interest;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.notebook.Removal;
import app.handsel.notebook.Restoring;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoringTest {

    private final TestNotebook open = TestNotebook.open();
    private final Restoring restoring = new Restoring(open.notebook(), open.trash(), open.edits());
    private final Customer tom = customer("Tom Reyes");
    private final Note oven = note(tom, "wants an oven", 1);
    private final Interest lakers = interest(tom, "Lakers", 1);

    @BeforeEach
    void add() {
        written(tom, oven, lakers);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aCustomerComesBackWithEverythingAsOneEdit() {
        var before = open.cards().card(tom.id(), 10);
        removeTom();
        Edit edit = restoring.restore(newest()).orElseThrow();

        assertThat(open.cards().card(tom.id(), 10)).isEqualTo(before);
        assertThat(edit.action()).isEqualTo(Action.ENTRIES_RESTORED);
        assertThat(edit.about()).isEqualTo("Tom Reyes");
        assertThat(open.trash().newest(List.of(), 10)).isEmpty();

        open.history().undo();
        assertThat(open.cards().card(tom.id(), 10)).isEmpty();
    }

    @Test
    void whatWasRestoredAndTakenBackWaitsForRedoAndIsInTheTrashAfterThat() {
        removeTom();
        restoring.restore(newest());
        open.history().undo();
        assertThat(open.trash().newest(List.of(), 10)).isEmpty();
        written(customer("Ann"));
        assertThat(newest().name()).isEqualTo("Tom Reyes");
    }

    @Test
    void aNoteBringsItsCustomerBackWithAllThatWentWithThem() {
        open.notebook().apply(open.edits().removed(oven));
        Removal note = newest();
        removeTom();

        Edit edit = restoring.restore(note).orElseThrow();

        assertThat(edit.about()).isEqualTo("wants an oven, Tom Reyes");
        assertThat(there(tom)).isTrue();
        assertThat(there(oven)).isTrue();
        assertThat(there(lakers)).isTrue();
        assertThat(open.trash().newest(List.of(), 10)).isEmpty();
    }

    @Test
    void onlyThatOneOfManyCustomersComesBackWithTheirNote() {
        Customer bea = customer("Bea");
        Note called = note(bea, "called", 1);
        open.notebook()
                .apply(open.edits().broughtIn("c.vcf", List.of(Change.added(bea), Change.added(customer("Cem")))));
        written(called);
        open.notebook().apply(open.edits().removed(called));
        open.history().undo();
        open.history().undo();
        open.history().undo();
        written(customer("Ann"));
        var rows = open.trash().newest(List.of(), 10);
        assertThat(rows).extracting(Removal::name).containsExactly("c.vcf", "called");

        restoring.restore(rows.getLast());

        assertThat(there(bea)).isTrue();
        assertThat(there(called)).isTrue();
        assertThat(newest().name()).isEqualTo("Cem");
    }

    @Test
    void whatIsThereAlreadyIsNotBroughtBackAgain() {
        open.notebook().apply(open.edits().removed(oven));
        Removal removal = newest();
        restoring.restore(removal);
        assertThat(restoring.restore(removal)).isEmpty();
    }

    @Test
    void anEarlierVersionIsRestoredAsAnEditThatCanBeTakenBack() {
        Note better = note(tom, "wants two ovens", 1);
        Note changed = new Note(oven.id(), tom.id(), oven.at(), oven.way(), oven.by(), better.text());
        open.notebook().apply(open.edits().changed(oven, changed));

        Edit edit = restoring.restore(oven).orElseThrow();

        assertThat(edit.action()).isEqualTo(Action.VERSION_RESTORED);
        assertThat(open.records().find(oven.id())).contains(oven);
        assertThat(restoring.restore(oven)).isEmpty();
        open.history().undo();
        assertThat(open.records().find(oven.id())).contains(changed);
    }

    @Test
    void aVersionOfWhatIsGoneIsAddedAgain() {
        open.notebook().apply(open.edits().removed(oven));
        restoring.restore(oven);
        assertThat(there(oven)).isTrue();
    }

    @Test
    void aVersionOfSomebodyWhoIsGoneIsRefused() {
        removeTom();
        assertThatThrownBy(() -> restoring.restore(oven)).satisfies(RestoringTest::isAboutNobody);
        assertThatThrownBy(() ->
                        restoring.restore(new CustomerBuilder(tom).name("Tommy").build()))
                .satisfies(RestoringTest::isAboutNobody);
    }

    @Test
    void theSettingsAreAsTheyOnceWere() {
        written(settings("Mia’s"));
        open.notebook().apply(open.edits().changed(settings("Mia’s"), settings("Ovens")));
        restoring.restore(settings("Mia’s"));
        assertThat(there(settings("Mia’s"))).isTrue();
    }

    private static void isAboutNobody(Throwable thrown) {
        assertThat(((NotebookException) thrown).problem()).isEqualTo(Problem.CUSTOMER_GONE);
    }

    private void written(Entry... entries) {
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }

    private void removeTom() {
        open.notebook()
                .apply(open.edits().removed(open.cards().card(tom.id(), 100).orElseThrow()));
    }

    private Removal newest() {
        return open.trash().newest(List.of(), 1).getFirst();
    }

    private boolean there(Entry entry) {
        return open.records().find(entry.id()).filter(entry::equals).isPresent();
    }
}
