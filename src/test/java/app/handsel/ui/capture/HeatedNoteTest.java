package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Heat;
import app.handsel.model.Initiator;
import app.handsel.model.Note;
import app.handsel.ui.support.TestShop;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to a note beside its facts: who got in touch, and what was said in anger. */
class HeatedNoteTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");
    private final NoteViewModel note =
            new NoteViewModel(shop.open.notebook(), shop.open.edits(), shop.background, shop.shop);

    @BeforeEach
    void openCard() {
        note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theAngerIsKeptApartFromTheFacts() {
        write("The oven is late.", " thieves! ", "You are late with the money.\n");
        note.save();
        assertThat(only(tom).text()).isEqualTo("The oven is late.");
        assertThat(only(tom).heat()).contains(new Heat("thieves!", "You are late with the money."));
        assertThat(note.heat().open().get()).isFalse();
        assertThat(note.heat().said().get()).isEmpty();
    }

    @Test
    void aCalmNoteHasNoHeatAndSaysNotWhoCalledUnlessOneSays() {
        write("wants trays", "", "");
        note.save();
        assertThat(only(tom).heat()).isEmpty();
        assertThat(only(tom).first()).isEmpty();
    }

    @Test
    void whatIsPutAwayAgainIsNotPartOfTheNote() {
        write("wants trays", "thieves!", "");
        note.heat().open().set(false);
        note.save();
        assertThat(only(tom).heat()).isEmpty();
    }

    @Test
    void angerAloneWaitsForTheFacts() {
        write(" ", "thieves!", "");
        note.save();
        assertThat(shop.card(tom).notes()).isEmpty();
        assertThat(note.needsFacts().get()).isTrue();
        assertThat(note.heat().said().get()).isEqualTo("thieves!");
        note.text().set("The oven is late.");
        assertThat(note.needsFacts().get()).isFalse();
        note.save();
        assertThat(only(tom).heat()).contains(new Heat("thieves!", ""));
    }

    @Test
    void whoGotInTouchIsSavedAndNotAssumedOfTheNextNote() {
        write("wants trays", "", "");
        note.first().set(Optional.of(Initiator.THEY));
        note.save();
        assertThat(only(tom).first()).contains(Initiator.THEY);
        assertThat(note.first().get()).isEmpty();
    }

    @Test
    void draftsKeepAllOfItWhileOneLooksElsewhere() {
        write("", "thieves!", "no, you");
        note.first().set(Optional.of(Initiator.WE));
        note.show(ann.id());
        assertThat(note.heat().open().get()).isFalse();
        assertThat(note.unsaved()).contains(tom.id());
        note.show(tom.id());
        assertThat(note.heat().open().get()).isTrue();
        assertThat(note.heat().said().get()).isEqualTo("thieves!");
        assertThat(note.heat().reply().get()).isEqualTo("no, you");
        assertThat(note.first().get()).contains(Initiator.WE);
    }

    @Test
    void aCorrectionBeginsWithAllOfItAndCanLeaveTheAngerOut() {
        write("The oven is late.", "thieves!", "");
        note.first().set(Optional.of(Initiator.THEY));
        note.save();
        note.change(only(tom));
        assertThat(note.heat().said().get()).isEqualTo("thieves!");
        note.heat().open().set(false);
        note.save();
        assertThat(only(tom).heat()).isEmpty();
        assertThat(only(tom).first()).contains(Initiator.THEY);
    }

    @Test
    void savingWhatWasNotChangedIsNoEdit() {
        write("The oven is late.", "thieves!", "no");
        note.save();
        Note saved = only(tom);
        var before = shop.open.records().undoable();
        note.change(saved);
        note.save();
        assertThat(shop.open.records().undoable()).isEqualTo(before);
        assertThat(note.heat().open().get()).isFalse();
    }

    @Test
    void aReplyTypedOnWhileSavingBelongsToTheSameNote() {
        write("The oven is late.", "thieves!", "no");
        shop.background.hold();
        note.save();
        note.heat().reply().set("no, and I can show you");
        shop.background.finish();
        assertThat(note.heat().reply().get()).isEqualTo("no, and I can show you");
        note.save();
        assertThat(only(tom).heat()).contains(new Heat("thieves!", "no, and I can show you"));
        assertThat(note.unsaved()).isEmpty();
    }

    private void write(String facts, String said, String reply) {
        note.text().set(facts);
        note.heat().open().set(!(said + reply).isEmpty());
        note.heat().said().set(said);
        note.heat().reply().set(reply);
    }

    private Note only(Customer about) {
        assertThat(shop.card(about).notes()).hasSize(1);
        return shop.card(about).notes().getFirst();
    }
}
