package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Draft;
import app.handsel.ui.support.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is left behind on purpose only, and Undo brings it back. */
class DiscardTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");
    private final NoteDesk desk = new NoteDesk(shop);

    @BeforeEach
    void writeHalfANote() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        desk.note.caret().set(5);
        desk.later.pass();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itIsGoneFromTheBoxAndFromTheDisk() {
        desk.note.discard();
        assertBox("", 0);
        assertThat(desk.note.begun().get()).isFalse();
        assertThat(desk.onDisk()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Discarded what you were writing.");
    }

    @Test
    void undoBringsBackTextAndCaretAndPutsThemOnDisk() {
        desk.note.discard();
        shop.shell.undo();
        assertBox("wants an oven", 5);
        assertThat(desk.onDisk()).hasSize(1);
        assertThat(shop.toast()).isEmpty();
    }

    @Test
    void undoOnAnotherCardBringsItBackWhereItWas() {
        desk.note.discard();
        desk.note.show(ann.id());
        desk.type("for Ann");
        shop.shell.undo();
        assertBox("for Ann", 7);
        assertThat(desk.drafts.writing().get()).isTrue();
        assertThat(desk.drafts.waiting()).extracting(Draft::text).containsExactly("wants an oven");
        desk.note.show(tom.id());
        assertBox("wants an oven", 5);
    }

    @Test
    void whatWasBegunAfterItWaitsBeneath() {
        desk.note.discard();
        desk.type("lids");
        shop.shell.undo();
        assertBox("wants an oven", 5);
        desk.note.discard();
        assertBox("lids", 4);
    }

    @Test
    void undoTakesBackTheNextEditFirst() {
        desk.note.discard();
        desk.type("lids");
        desk.note.save();
        shop.shell.undo();
        assertThat(shop.card(tom).notes()).isEmpty();
        assertBox("", 0);
    }

    @Test
    void anEditFromBeforeIsStillThereAfterTheDiscardIsTakenBack() {
        desk.note.save();
        desk.type("lids");
        desk.note.discard();
        shop.shell.undo();
        assertThat(texts()).containsExactly("wants an oven");
        shop.shell.undo();
        assertThat(texts()).isEmpty();
    }

    @Test
    void aCorrectionIsGivenUpAndTheNoteStaysAsItIs() {
        Note old = shop.note(tom, "an ofen");
        desk.note.change(old);
        desk.note.text().set("an oven");
        desk.note.discard();
        assertBox("wants an oven", 5);
        assertThat(texts()).containsExactly("an ofen");
        shop.shell.undo();
        assertBox("an oven", 7);
        desk.note.save();
        assertThat(texts()).containsExactly("an oven");
    }

    @Test
    void anUnchangedCorrectionLeavesNothingToTakeBack() {
        Note old = shop.note(tom, "an ofen");
        desk.note.change(old);
        assertThat(desk.note.begun().get()).isTrue();
        desk.note.discard();
        assertBox("wants an oven", 5);
        assertThat(shop.toast()).doesNotContain("Discarded");
    }

    private List<String> texts() {
        return shop.card(tom).notes().stream().map(Note::text).toList();
    }

    private void assertBox(String text, int caret) {
        assertThat(desk.note.text().get()).isEqualTo(text);
        assertThat(desk.note.caret().get()).isEqualTo(caret);
    }
}
