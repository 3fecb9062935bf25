package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.answers.AnswerBook;
import app.handsel.capture.found.Finding;
import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Interest;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.ui.support.TestShop;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptureViewModelTest {

    private static final Due FRIDAY_NOON = Due.at(FakeReader.FRIDAY, LocalTime.NOON);

    private final TestShop shop = new TestShop();
    private final KnownPeople people = new KnownPeople();
    private final Customer tom = shop.customer("Tom");
    private final Customer oba = shop.customer("Oba");
    private final AnswerBook book = new AnswerBook(shop.open.questions(), Locale.US);
    private final NoteViewModel note = new NoteDesk(shop).note;
    private final CaptureViewModel capture = new CaptureViewModel(
            note,
            new Understanding(FakeReader::read, FakeReader.dates(), people, shop.background),
            shop.open.cards(),
            book,
            shop.open.edits(),
            shop.rows,
            shop.background,
            shop.shop,
            shop.messages,
            shop.notices,
            shop.failures);
    private boolean left;

    @BeforeEach
    void openCard() {
        people.fill(shop.open.cards().customers());
        shop.open.notebook().listen(people::accept);
        shop.open.notebook().listen(book::accept);
        note.show(tom.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void type(String text) {
        note.text().set(text);
    }

    private void tab() {
        left = false;
        capture.keepNext(() -> left = true);
    }

    private List<Chip> chips() {
        return capture.chips().all();
    }

    private List<Integer> kept() {
        return chips().stream()
                .filter(chip -> chip.kept().get())
                .map(Chip::number)
                .toList();
    }

    private <E> List<E> all(Class<E> kind) {
        return shop.card(tom).entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

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
