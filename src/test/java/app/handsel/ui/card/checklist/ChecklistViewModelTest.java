package app.handsel.ui.card.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Checklist;
import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistViewModelTest {

    private final TestShop shop = new TestShop();
    private final ChecklistViewModel checklist =
            new ChecklistViewModel(new Checklists(shop.messages, shop.shop), shop.messages, shop.notices);
    private final Customer tom = shop.customer("Tom");
    private final Customer ann = shop.customer("Ann");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCustomerOfWhomNothingIsWrittenIsCalledForTheFirstTime() {
        show(tom);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (0 of 5)");
        assertThat(checklist.open().get()).isFalse();
    }

    @Test
    void whatIsOwedSuggestsTheList() {
        shop.note(tom, "wants trays");
        show(tom);
        assertThat(checklist.line().get()).isEqualTo("Before the call");
        assertThat(checklist.items()).isEmpty();
        shop.payment(tom, "trays");
        show(tom);
        assertThat(checklist.kind().get()).contains(Checklist.Kind.PAYMENT);
        shop.promise(tom, "trays", "2026-11-20");
        show(tom);
        assertThat(checklist.kind().get()).contains(Checklist.Kind.BAD_NEWS);
    }

    @Test
    void anotherKindCanBeChosenAndStaysChosen() {
        show(tom);
        checklist.kind().set(Optional.of(Checklist.Kind.QUOTE));
        assertThat(checklist.items().getFirst().words()).isEqualTo("Are all the figures checked once more?");
        shop.payment(tom, "trays");
        show(tom);
        assertThat(checklist.kind().get()).contains(Checklist.Kind.QUOTE);
        show(ann);
        assertThat(checklist.kind().get()).contains(Checklist.Kind.FIRST_CONTACT);
    }

    @Test
    void whatIsTickedWaitsWhileOneLooksElsewhere() {
        show(tom);
        checklist.open().set(true);
        tick(0);
        tick(2);
        show(ann);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (0 of 5)");
        assertThat(checklist.open().get()).isFalse();
        show(tom);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (2 of 5)");
        assertThat(checklist.items().get(2).ticked().get()).isTrue();
        assertThat(checklist.open().get()).isTrue();
    }

    @Test
    void whatIsTickedCanBeTakenBack() {
        show(tom);
        tick(1);
        checklist.items().get(1).ticked().set(false);
        show(tom);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (0 of 5)");
    }

    @Test
    void onceSomethingIsTickedTheListStaysWhateverIsOwedByThen() {
        show(tom);
        tick(0);
        shop.promise(tom, "trays", "2026-11-20");
        show(tom);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (1 of 5)");
    }

    @Test
    void doneBeginsAnew() {
        show(tom);
        checklist.open().set(true);
        checklist.kind().set(Optional.of(Checklist.Kind.QUOTE));
        tick(0);
        checklist.done();
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (0 of 5)");
        assertThat(checklist.items()).noneMatch(item -> item.ticked().get());
        assertThat(checklist.open().get()).isFalse();
    }

    @Test
    void writingDownWhatWasSaidEndsTheCallWithThemAlone() {
        show(ann);
        tick(0);
        show(tom);
        tick(0);
        shop.note(tom, "wants trays");
        show(tom);
        assertThat(checklist.items()).isEmpty();
        show(ann);
        assertThat(checklist.line().get()).isEqualTo("Before the call: First contact (1 of 5)");
    }

    @Test
    void aNoteThatIsCorrectedOrBroughtBackEndsNoCall() {
        Note note = shop.note(tom, "wants trays");
        show(tom);
        checklist.kind().set(Optional.of(Checklist.Kind.QUOTE));
        tick(0);
        shop.change(note, new Note(note.id(), note.customer(), note.at(), note.way(), note.by(), "wants forty trays"));
        shop.shell.undo();
        shop.shell.undo();
        shop.shell.redo();
        assertThat(shop.card(tom).notes()).containsExactly(note);
        assertThat(checklist.line().get()).isEqualTo("Before the call: Quote (1 of 5)");
    }

    @Test
    void theShopsOwnListIsAskedWhereThereIsOne() {
        shop.add(TestShop.settings(
                "Mia",
                List.of(),
                Optional.empty(),
                List.of(
                        new Checklist(Checklist.Kind.FIRST_CONTACT, List.of("Smile.")),
                        new Checklist(Checklist.Kind.QUOTE, List.of()))));
        show(tom);
        assertThat(checklist.items()).extracting(ChecklistItem::words).containsExactly("Smile.");
        checklist.kind().set(Optional.of(Checklist.Kind.QUOTE));
        assertThat(checklist.items()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void theUsualListsAreShortInEveryLanguage(Checklist.Kind kind) {
        for (Locale language : List.of(Locale.US, Locale.GERMANY)) {
            try (TestShop local = new TestShop(language)) {
                assertThat(new Checklists(local.messages, local.shop).items(kind))
                        .hasSizeBetween(4, 6)
                        .doesNotHaveDuplicates()
                        .allMatch(item -> item.length() < 70);
            }
        }
    }

    private void tick(int item) {
        checklist.items().get(item).ticked().set(true);
    }

    private void show(Customer one) {
        var card = shop.card(one);
        checklist.show(card, shop.shop.owed().at(shop.shop.instant(), card.known()));
    }
}
