package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.interest;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.promise;
import static app.handsel.store.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Removal;
import app.handsel.notebook.Removal.Taken;
import app.handsel.notebook.Removal.Whom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class H2TrashTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer tom = customer("Tom Reyes");
    private final Customer ann = customer("Änn Oba");
    private final Note oven = note(tom, "wants an oven", 1);

    @BeforeEach
    void add() {
        open.notebook().apply(open.edits().added(tom));
        open.notebook().apply(open.edits().added(ann));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatWasRemovedSaysWhatItWasAboutWhomAndByWhom() {
        written(oven);
        Edit edit = open.notebook().apply(open.edits().removed(oven));

        Removal removal = all().getFirst();
        assertThat(removal.taken()).containsExactly(new Taken("note", 1, "wants an oven"));
        assertThat(removal.whom()).contains(new Whom(tom.id(), "Tom Reyes", true));
        assertThat(removal.when()).isEqualTo(TestNotebook.NOW);
        assertThat(removal.by()).isEqualTo("Mia");
        assertThat(removal.action()).isEqualTo(Action.NOTE_REMOVED);
        assertThat(removal.takenBack()).isFalse();
        assertThat(open.journal().read(removal.at())).isEqualTo(edit);
        assertThat(open.trash().entries(removal)).containsExactly(oven);
    }

    @Test
    void aCustomerWithAllNotesIsOneRow() {
        written(oven, interest(tom, "Lakers", 1), note(tom, "called", 2), promise(tom, "quote", Samples.TODAY));
        removeWithAll(tom);

        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().taken())
                .containsExactly(
                        new Taken("customer", 1, "Tom Reyes"),
                        new Taken("note", 2, "called"),
                        new Taken("interest", 1, "Lakers"),
                        new Taken("promise", 1, "quote"));
        assertThat(all().getFirst().name()).isEqualTo("Tom Reyes");
        assertThat(open.trash().entries(all().getFirst())).hasSize(5);
    }

    @Test
    void anImportTakenBackIsOneRowOnceItCannotBeDoneAgain() {
        open.notebook()
                .apply(open.edits()
                        .broughtIn(
                                "contacts.vcf", List.of(Change.added(customer("Bea")), Change.added(customer("Cem")))));
        open.history().undo();
        assertThat(all()).isEmpty();

        written(oven);
        Removal removal = all().getFirst();
        assertThat(removal.takenBack()).isTrue();
        assertThat(removal.name()).isEqualTo("contacts.vcf");
        assertThat(removal.lead()).isEmpty();
        assertThat(removal.whom()).isEmpty();
    }

    @Test
    void theNewestIsFirstAndThereAreNoMoreThanAskedFor() {
        Note second = note(tom, "second", 1);
        written(oven, second);
        open.notebook().apply(open.edits().removed(oven));
        open.notebook().apply(open.edits().removed(second));

        assertThat(all()).extracting(Removal::name).containsExactly("second", "wants an oven");
        assertThat(open.trash().newest(List.of(), 1)).extracting(Removal::name).containsExactly("second");
    }

    @Test
    void itIsFoundByItsWordsByWhomItIsAboutAndByWhoRemovedIt() {
        Note called = note(ann, "called\n100% sure", 1);
        written(oven, called);
        open.notebook().apply(open.edits().removed(oven));
        open.notebook().apply(open.edits().removed(called));

        assertThat(found("ove")).containsExactly("wants an oven");
        assertThat(found("sure", "ann")).containsExactly("called");
        assertThat(found("100%")).containsExactly("called");
        assertThat(found("mia", "reyes")).containsExactly("wants an oven");
        assertThat(found("reyes", "sure")).isEmpty();
        removeWithAll(ann);
        assertThat(found("sure", "ann")).containsExactly("called");
    }

    @Test
    void itSaysWhenTheCustomerIsInTheTrashToo() {
        written(oven);
        open.notebook().apply(open.edits().removed(oven));
        removeWithAll(tom);

        assertThat(all().getLast().whom()).contains(new Whom(tom.id(), "Tom Reyes", false));
        assertThat(open.trash().everythingAbout(tom.id())).containsExactly(tom);
        assertThat(open.trash().everythingAbout(ann.id())).isEmpty();
    }

    @Test
    void whatIsThereAgainIsInTheTrashNoMore() {
        written(oven);
        removeWithAll(tom);
        open.history().undo();
        assertThat(all()).isEmpty();
        open.history().redo();
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().takenBack()).isFalse();
    }

    @Test
    void ofARemovalOnlyWhatIsStillGoneCounts() {
        Note called = note(tom, "called", 1);
        written(oven, called);
        var both = List.of(Change.removed(oven), Change.removed(called));
        open.notebook().apply(open.edits().together(Action.NOTE_REMOVED, oven, both));
        written(called);

        assertThat(all().getFirst().taken()).containsExactly(new Taken("note", 1, "wants an oven"));
        assertThat(open.trash().entries(all().getFirst())).containsExactly(oven);
    }

    @Test
    void whatOneEditAddedAndRemovedWasNeverThere() {
        var changes = List.of(Change.added(oven), Change.removed(oven));
        Edit edit = open.edits().together(Action.NOTE_ADDED, oven, changes);
        open.records().apply(open.journal().append(edit), edit);
        assertThat(all()).isEmpty();
    }

    @Test
    void theSettingsAreNeverInIt() {
        written(settings("Mia’s"));
        open.history().undo();
        written(oven);
        assertThat(all()).isEmpty();
    }

    @Test
    void manyEntriesAtOnceAndManyRowsAreRead() {
        var notes = IntStream.range(0, 2_500)
                .mapToObj(i -> note(tom, "note " + i, 1))
                .toList();
        open.notebook()
                .apply(open.edits()
                        .broughtIn("notes", notes.stream().map(Change::added).toList()));
        removeWithAll(tom);
        assertThat(open.trash().entries(all().getFirst())).hasSize(2_501);
        assertThat(found("2499")).containsExactly("Tom Reyes");
    }

    private void written(Entry... entries) {
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }

    private void removeWithAll(Customer customer) {
        var card = open.cards().card(customer.id(), Integer.MAX_VALUE).orElseThrow();
        open.notebook().apply(open.edits().removed(card));
    }

    private List<Removal> all() {
        return open.trash().newest(List.of(), 100);
    }

    private List<String> found(String... words) {
        return open.trash().newest(List.of(words), 100).stream()
                .map(Removal::name)
                .toList();
    }
}
