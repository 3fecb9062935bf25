package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoteViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");
    private final NoteDesk desk = new NoteDesk(shop);
    private final NoteViewModel note = desk.note;

    @BeforeEach
    void openCard() {
        note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aNoteIsSavedAndLeavesTheBox() {
        note.way().set(Way.VISIT);
        type("  wants an oven\n");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven");
        assertThat(only(tom).way()).isEqualTo(Way.VISIT);
        assertThat(only(tom).by()).isEqualTo("Mia");
        assertBox("");
    }

    @Test
    void anEmptyNoteIsNotSaved() {
        type(" \n ");
        note.save();
        assertThat(notes(tom)).isEmpty();
    }

    @Test
    void savedTwiceQuicklyItIsOneNote() {
        type("wants an oven");
        shop.background.hold();
        note.save();
        note.save();
        shop.background.finish();
        assertThat(notes(tom)).containsExactly("wants an oven");
        assertBox("");
    }

    @Test
    void whatWasTypedOnWhileSavingBelongsToTheSameNote() {
        type("wants an oven");
        shop.background.hold();
        note.save();
        type("wants an oven by Easter");
        shop.background.finish();
        assertBox("wants an oven by Easter");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven by Easter");
        assertBox("");
    }

    @Test
    void anotherTextTypedWhileSavingIsAnotherNote() {
        type("wants an oven");
        shop.background.hold();
        note.save();
        type("likes the Lakers");
        shop.background.finish();
        note.save();
        assertThat(notes(tom)).containsExactlyInAnyOrder("wants an oven", "likes the Lakers");
    }

    @Test
    void eachCustomersDraftWaitsForThem() {
        type("for Tom");
        note.way().set(Way.MEETING);
        note.show(ann.id());
        assertBox("");
        type("for Ann");
        note.way().set(Way.MESSAGE);
        note.show(tom.id());
        assertBox("for Tom");
        assertThat(note.way().get()).isEqualTo(Way.MEETING);
        note.show(ann.id());
        assertBox("for Ann");
        assertThat(note.way().get()).isEqualTo(Way.MESSAGE);
    }

    @Test
    void leavingTheCardWhileSavingLeavesNoDraftBehind() {
        type("wants an oven");
        shop.background.hold();
        note.save();
        note.show(ann.id());
        type("for Ann");
        shop.background.finish();
        assertBox("for Ann");
        note.show(tom.id());
        assertBox("");
    }

    @Test
    void leavingTheCardWithNewerTextThanIsBeingSavedKeepsIt() {
        type("wants an oven");
        shop.background.hold();
        note.save();
        type("wants an oven by Easter");
        note.show(ann.id());
        shop.background.finish();
        note.show(tom.id());
        assertBox("wants an oven by Easter");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven by Easter");
    }

    @Test
    void correctingAnOldNoteGivesTheDraftBackAfterwards() {
        Note old = shop.note(tom, "wants an ofen");
        note.way().set(Way.VISIT);
        type("new");
        note.change(old);
        assertBox("wants an ofen");
        assertThat(note.way().get()).isEqualTo(Way.CALL);
        type("wants an oven");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven");
        assertThat(only(tom).at()).isEqualTo(old.at());
        assertBox("new");
        assertThat(note.way().get()).isEqualTo(Way.VISIT);
    }

    @Test
    void aCorrectionDoesNotChangeHowTheNextNoteComes() {
        Note old = shop.add(new Note(UUID.randomUUID(), tom.id(), shop.shop.instant(), Way.MEMO, "Mia", "a memo"));
        note.change(old);
        type("another memo");
        note.save();
        assertThat(note.way().get()).isEqualTo(Way.CALL);
    }

    @Test
    void aCorrectionBegunIsStillThereWhenOneComesBackToTheCard() {
        Note old = shop.note(tom, "wants an ofen");
        type("new");
        note.change(old);
        type("wants an oven");
        note.show(ann.id());
        assertBox("");
        note.show(tom.id());
        assertBox("wants an oven");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven");
        assertBox("new");
    }

    @Test
    void aCorrectionThatChangesNothingIsNoEditAndIsGivenUpOnLeaving() {
        Note old = shop.note(tom, "wants an oven");
        type("new");
        note.change(old);
        note.save();
        assertBox("new");
        assertThat(shop.toast()).startsWith("Saved the note");
        note.change(old);
        note.show(ann.id());
        note.show(tom.id());
        assertBox("new");
    }

    @Test
    void aCorrectionOfNothingButSpaceIsGivenUpAndDoesNotComeBack() {
        Note old = shop.note(tom, "wants an oven");
        note.change(old);
        type("wants an oven ");
        desk.later.pass();
        assertThat(desk.onDisk()).hasSize(1);
        note.save();
        assertBox("");
        assertThat(desk.onDisk()).isEmpty();
    }

    @Test
    void anEmptiedCorrectionIsGivenUpAndRemovesNothing() {
        Note old = shop.note(tom, "wants an oven");
        note.change(old);
        type("");
        note.save();
        assertThat(notes(tom)).containsExactly("wants an oven");
        type("new");
        note.save();
        assertThat(notes(tom)).containsExactlyInAnyOrder("wants an oven", "new");
    }

    @Test
    void aSecondCorrectionLetsTheFirstOneWait() {
        Note first = shop.note(tom, "first");
        Note second = shop.note(tom, "second");
        note.change(first);
        type("first, better");
        note.change(second);
        type("second, better");
        note.change(first);
        assertBox("first, better");
        note.save();
        assertBox("second, better");
        note.save();
        assertBox("");
        assertThat(notes(tom)).containsExactlyInAnyOrder("first, better", "second, better");
    }

    @Test
    void aCorrectionTypedOnWhileSavingCanBeSavedAgain() {
        Note old = shop.note(tom, "ofen");
        note.change(old);
        type("oven");
        shop.background.hold();
        note.save();
        type("an oven");
        shop.background.finish();
        note.save();
        assertThat(notes(tom)).containsExactly("an oven");
        assertBox("");
    }

    @Test
    void whatCouldNotBeSavedStaysInTheBox() {
        type("oven");
        shop.open.journal().close();
        note.save();
        assertBox("oven");
        assertThat(shop.toast()).isNotEmpty();
    }

    @Test
    void aCorrectionOfANoteThatWasTakenBackMeanwhileIsSavedAsANewOne() {
        Note old = shop.note(tom, "ofen");
        note.change(old);
        type("oven");
        shop.open.notebook().apply(shop.open.edits().removed(old));
        note.save();
        assertBox("");
        assertThat(notes(tom)).containsExactly("oven");
    }

    private void type(String text) {
        note.text().set(text);
    }

    private void assertBox(String text) {
        assertThat(note.text().get()).isEqualTo(text);
    }

    private Note only(Customer of) {
        return shop.open.cards().card(of.id(), 9).orElseThrow().notes().getFirst();
    }

    private List<String> notes(Customer of) {
        return shop.open.cards().card(of.id(), 9).orElseThrow().notes().stream()
                .map(Note::text)
                .toList();
    }
}
