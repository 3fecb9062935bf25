package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.found.Finding;
import app.handsel.model.Customer;
import app.handsel.model.Interest;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of what is kept when it is saved, undone, corrected, or left for another customer. */
class CaptureSavedTest extends CaptureDesk {

    @Test
    void theNoteAndAllThatIsKeptAreOneEditAndOneUndo() {
        type("quote by Friday, Lakers, 500, asked, forgot, Oba sent him, she will");
        for (int number = 1; number <= 6; number++) {
            capture.toggle(number);
        }
        capture.save();
        assertThat(all(Promise.class)).extracting(Promise::due).containsExactly(FRIDAY_NOON);
        assertThat(all(Interest.class)).extracting(Interest::text).containsExactly("loves the Lakers");
        assertThat(all(Payment.class)).extracting(Payment::amount).containsExactly(new Money(50_000, "EUR"));
        assertThat(all(Payment.class)).allMatch(Payment::deposit);
        assertThat(all(Question.class)).extracting(Question::due).containsExactly(Optional.of(FRIDAY_NOON));
        assertThat(all(Mistake.class)).extracting(Mistake::plan).containsExactly("free delivery");
        assertThat(shop.card(tom).customer().referredBy()).contains(oba.id());
        assertThat(note.text().get()).isEmpty();
        assertThat(chips()).isEmpty();

        shop.shell.undo();
        assertThat(shop.card(tom).entries()).isEmpty();
        assertThat(shop.card(tom).notes()).isEmpty();
        assertThat(shop.card(tom).customer()).isEqualTo(tom);
        shop.shell.redo();
        assertThat(all(Promise.class)).hasSize(1);
    }

    @Test
    void whoSentThemIsAddedWhenNobodyIsCalledSo() {
        people.fill(List.of(tom));
        type("Oba sent him");
        capture.toggle(1);
        capture.save();
        Customer added = shop.open.cards().customers().stream()
                .filter(one -> one.name().equals("Oba") && !one.id().equals(oba.id()))
                .findFirst()
                .orElseThrow();
        assertThat(shop.card(tom).customer().referredBy()).contains(added.id());
    }

    @Test
    void whatIsKnownOfThemIsNotSuggestedAgain() {
        type("Lakers");
        capture.toggle(1);
        capture.save();
        type("the Lakers again");
        assertThat(chips()).isEmpty();
    }

    @Test
    void whatWasKeptOfANoteIsNotOfferedWhenItIsCorrected() {
        type("quote by Friday, loves the Lakers");
        capture.toggle(1);
        capture.save();
        note.change(shop.card(tom).notes().getFirst());
        assertThat(chips())
                .extracting(chip -> chip.finding().get().getClass())
                .isEqualTo(List.of(Finding.Interest.class));
        capture.toggle(chips().getFirst().number());
        capture.save();
        assertThat(all(Promise.class)).hasSize(1);
        assertThat(all(Interest.class)).hasSize(1);
    }

    @Test
    void whatWasDecidedWaitsWithItsTextWhileOneLooksElsewhere() {
        type("quote by Friday, loves the Lakers");
        capture.toggle(1);
        note.show(oba.id());
        assertThat(chips()).isEmpty();
        note.show(tom.id());
        assertThat(kept()).containsExactly(1);
        capture.save();
        assertThat(all(Promise.class)).hasSize(1);
    }

    @Test
    void aMarkedLineIsKeptHoweverFastItIsSaved() {
        shop.background.hold();
        type("! trays");
        capture.save();
        shop.background.finish();
        assertThat(all(Promise.class)).hasSize(1);
    }

    @Test
    void whatIsTypedWhileItIsBeingSavedIsNotSavedTwice() {
        type("! trays");
        shop.background.hold();
        capture.save();
        shop.background.finish();
        assertThat(all(Promise.class)).hasSize(1);
        type("! trays");
        capture.save();
        assertThat(all(Promise.class)).as("it may be promised twice").hasSize(2);
    }

    @Test
    void aPromiseWhoseDateIsTypedAnewIsStillKept() {
        type("quote by Friday");
        tab();
        type("quote by ");
        type("quote by Friday noon");
        assertThat(kept()).containsExactly(1);
    }

    @Test
    void aMarkedLineOfANoteThatIsCorrectedIsNotKeptOnceMore() {
        type("! trays");
        capture.save();
        shop.background.hold();
        note.change(shop.card(tom).notes().getFirst());
        type("! trays, and a lid");
        capture.save();
        shop.background.finish();
        assertThat(all(Promise.class)).hasSize(1);
        assertThat(shop.card(tom).notes()).extracting(Note::text).containsExactly("! trays, and a lid");
    }

    @Test
    void whatWasUndoneCanBeKeptAgain() {
        type("Lakers");
        capture.toggle(1);
        capture.save();
        shop.shell.undo();
        type("the Lakers");
        assertThat(chips()).hasSize(1);
    }

    @Test
    void whoTurnsAwayBeforeAllIsReadSavesNothingForTheOther() {
        note.show(oba.id());
        type("half a thought");
        note.show(tom.id());
        shop.background.hold();
        type("a word for Tom");
        capture.save();
        note.show(oba.id());
        shop.background.finish();
        assertThat(shop.card(oba).notes()).isEmpty();
        note.show(tom.id());
        assertThat(note.text().get()).isEqualTo("a word for Tom");
    }

    @Test
    void whatWasSavedDoesNotComeBackWithWhatWasTypedMeanwhile() {
        type("quote by Friday");
        capture.toggle(1);
        shop.background.hold();
        capture.save();
        type("quote by Friday, thanks");
        note.show(oba.id());
        shop.background.finish();
        note.show(tom.id());
        capture.save();
        assertThat(all(Promise.class)).hasSize(1);
    }

    @Test
    void nobodySendsThemselves() {
        note.show(oba.id());
        type("Oba sent him");
        chips().forEach(Chip::keep);
        capture.save();
        assertThat(shop.card(oba).customer().referredBy()).isEmpty();
    }

    @Test
    void aNameThatIsTypedIntoAChipIsThatCustomer() {
        type("Oba sent him");
        people.fill(List.of(tom));
        type("Oba sent him!");
        capture.edit(1);
        people.fill(List.of(tom, oba));
        capture.editing().get().orElseThrow().what().set("Oba");
        capture.save();
        assertThat(shop.card(tom).customer().referredBy()).contains(oba.id());
        assertThat(shop.open.cards().customers()).hasSize(2);
    }
}
