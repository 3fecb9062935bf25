package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import org.junit.jupiter.api.Test;

class CaptureViewModelTest extends CaptureDesk {

    @Test
    void whatIsRecognisedIsOnlyASuggestion() {
        type("the quote by Friday");
        assertThat(chips()).hasSize(1);
        capture.save();
        assertThat(shop.card(tom).notes()).extracting(Note::text).containsExactly("the quote by Friday");
        assertThat(all(Promise.class)).isEmpty();
    }

    @Test
    void whatIsMarkedIsKept() {
        type("! trays");
        capture.save();
        assertThat(all(Promise.class)).extracting(Promise::what).containsExactly("trays");
    }

    @Test
    void tabKeepsOneAfterTheOtherAndThenLeaves() {
        type("loves the Lakers, quote by Friday");
        tab();
        assertThat(kept()).containsExactly(1);
        tab();
        assertThat(kept()).containsExactly(1, 2);
        assertThat(left).isFalse();
        tab();
        assertThat(left).isTrue();
    }

    @Test
    void tabBeforeAnythingWasReadLeavesOnlyWhenThereIsNothing() {
        shop.background.hold();
        type("nothing");
        tab();
        assertThat(left).isFalse();
        shop.background.finish();
        assertThat(left).isTrue();
    }

    @Test
    void whatComesAfterTheKeyWasPressedIsNotKeptByIt() {
        shop.background.hold();
        type("quote by Friday");
        tab();
        shop.background.finish();
        assertThat(kept()).isEmpty();
        assertThat(left).isFalse();
    }

    @Test
    void aNumberKeepsAndDrops() {
        type("loves the Lakers, quote by Friday");
        capture.toggle(2);
        assertThat(kept()).containsExactly(2);
        capture.toggle(2);
        assertThat(kept()).isEmpty();
        tab();
        tab();
        assertThat(kept()).as("what was dropped is not offered again").containsExactly(1);
        assertThat(left).isTrue();
    }

    @Test
    void aNumberStaysWithItsWords() {
        type("quote by Friday");
        capture.toggle(1);
        type("loves the Lakers, quote by Friday");
        assertThat(chips()).extracting(Chip::number).containsExactly(2, 1);
        assertThat(kept()).containsExactly(1);
    }

    @Test
    void whatIsKeptStaysWhileItsWordsAreBeingChangedAndGoesWithThem() {
        type("so: quote by Friday");
        capture.toggle(1);
        type("so: quote by Fri");
        assertThat(kept()).containsExactly(1);
        type("so: ");
        assertThat(chips()).isEmpty();
    }

    @Test
    void aPromiseWithoutADateAsksForOne() {
        type("we will call her");
        tab();
        ChipEdit edit = capture.editing().get().orElseThrow();
        assertThat(kept()).isEmpty();
        edit.when().set("someday");
        assertThat(edit.accept()).isFalse();
        edit.when().set("fri noon");
        assertThat(edit.accept()).isTrue();
        assertThat(capture.editing().get()).isEmpty();
        capture.save();
        assertThat(all(Promise.class)).extracting(Promise::due).containsExactly(FRIDAY_NOON);
        assertThat(all(Promise.class)).extracting(Promise::words).containsExactly("call her");
    }

    @Test
    void aPromiseThatWasGivenNoDateIsNotAskedForAgain() {
        type("we will call her");
        tab();
        capture.editing().get().orElseThrow().leave();
        tab();
        assertThat(left).isTrue();
        capture.save();
        assertThat(all(Promise.class)).isEmpty();
    }

    @Test
    void whatWasCorrectedStaysCorrectedWhileOneTypesOn() {
        type("quote by Friday");
        capture.edit(1);
        capture.editing().get().orElseThrow().what().set("quote for 40 trays");
        capture.editing().get().orElseThrow().accept();
        type("quote by Friday, loves the Lakers");
        assertThat(chips().getFirst().finding().get().what()).isEqualTo("quote for 40 trays");
        assertThat(kept()).containsExactly(1);
    }

    @Test
    void savingTakesAnOpenCorrectionOver() {
        type("quote by Friday");
        capture.edit(1);
        capture.editing().get().orElseThrow().what().set("quote for 40 trays");
        capture.save();
        assertThat(all(Promise.class)).extracting(Promise::what).containsExactly("quote for 40 trays");
    }

    @Test
    void aPaymentIsAcknowledgedInTheSameSave() {
        type("500");
        capture.toggle(1);
        chips().getFirst().aside().set(true);
        capture.save();
        Payment.Acknowledgement told =
                all(Payment.class).getFirst().acknowledged().orElseThrow();
        assertThat(told.text()).startsWith("Hello Tom, €500.00 for trays is here.");
    }

    @Test
    void whatTheyHeardIsFromUsFirstOnlyWhenThatIsSaid() {
        type("forgot");
        capture.toggle(1);
        capture.save();
        assertThat(all(Mistake.class).getFirst().heard().orElseThrow().fromUsFirst())
                .isFalse();
    }

    @Test
    void aQuestionTheyWaitForIsAskedOnceMore() {
        type("asked");
        capture.toggle(1);
        capture.save();
        type("asked!");
        assertThat(chips().getFirst().earlier().get()).startsWith("They asked this today");
        capture.toggle(1);
        capture.save();
        assertThat(all(Question.class)).hasSize(1);
        assertThat(all(Question.class).getFirst().again()).hasSize(1);
    }
}
