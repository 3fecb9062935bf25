package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
import app.handsel.model.Note;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");
    private final HistoryViewModel history = new HistoryViewModel(
            shop.open.past(),
            shop.open.notebook(),
            shop.background,
            shop.shell,
            shop.messages,
            shop.shop,
            shop.notices);

    @BeforeEach
    void open() {
        history.show(tom.id());
        history.open().set(true);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void eachEditSaysWhatByWhomAndWhenTheNewestFirst() {
        shop.note(tom, "wants an oven");
        assertThat(history.rows())
                .extracting(HistoryViewModel.Row::what)
                .containsExactly("Saved the note “wants an oven”", "Added Tom Reyes");
        assertThat(history.rows().getFirst().who()).isEqualTo("Mia, today at 10:30\u202fAM");
        assertThat(history.rows().getFirst().exactly()).startsWith("Tuesday, November 24, 2026");
        assertThat(details()).containsExactly("Note: wants an oven");
    }

    @Test
    void eachDetailSaysWhatItWasAndWhatItBecame() {
        shop.change(
                tom,
                new CustomerBuilder(tom)
                        .name("Tom R. Reyes")
                        .nickname("Tommy")
                        .kind(Customer.Kind.BUSINESS)
                        .phones(List.of(new Labelled("mobile", "0142"), new Labelled("", "0143")))
                        .dates(List.of(
                                new Occasion("birthday", MonthDay.of(3, 12), Optional.empty()),
                                new Occasion("", MonthDay.of(5, 1), Optional.empty())))
                        .build());
        assertThat(details())
                .containsExactly(
                        "Person or business: person → business",
                        "Name: Tom Reyes → Tom R. Reyes",
                        "Called: Tommy",
                        "Phones: mobile: 0142; 0143",
                        "Birthday and other dates: birthday: Mar 12; May 1");
    }

    @Test
    void aMoveSaysWhetherTheCustomerWasTold() {
        Promise quote = shop.promise(tom, "quote", "2026-11-27");
        shop.change(quote, quote.movedTo(TestShop.due("2026-11-28"), shop.shop.instant(), true));
        assertThat(details()).contains("Due: Friday → Saturday", "Moved: Friday to Saturday, the customer was told");
    }

    @Test
    void aPaymentSaysItsAmountAndItsThanks() {
        Payment payment = shop.payment(tom, "");
        assertThat(history.rows().getFirst().what()).isEqualTo("Payment received: 500.00 EUR");
        shop.open.notebook().apply(shop.open.edits().acknowledged(payment, Way.CALL, "Thank you, Tom"));
        assertThat(details()).containsExactly("Acknowledged: Thank you, Tom");
    }

    @Test
    void somethingClearedSaysWhatItWas() {
        Customer tommy = new CustomerBuilder(tom).nickname("Tommy").build();
        shop.change(tom, tommy);
        shop.change(tommy, tom);
        assertThat(details()).containsExactly("Called: Tommy (removed)");
    }

    @Test
    void undoneAndRedoneAreSaidToBeSo() {
        Note note = shop.note(tom, "hello");
        shop.shell.undo();
        assertThat(history.rows().getFirst().what()).isEqualTo("Undone: Saved the note “hello”");
        assertThat(details()).containsExactly("Note removed: " + note.text());
        shop.shell.redo();
        assertThat(history.rows().getFirst().what()).isEqualTo("Redone: Saved the note “hello”");
    }

    @Test
    void nothingIsReadWhileItIsClosed() {
        history.open().set(false);
        int before = history.rows().size();
        shop.note(tom, "hello");
        assertThat(history.rows()).hasSize(before);
        history.open().set(true);
        assertThat(history.rows()).hasSize(before + 1);
    }

    @Test
    void aHistoryReadLateDoesNotCoverTheOneShownNow() {
        Customer ann = shop.customer("Ann");
        shop.background.hold();
        history.show(ann.id());
        history.open().set(true);
        history.show(tom.id());
        history.show(ann.id());
        history.open().set(true);
        shop.background.finish();
        assertThat(history.rows()).extracting(HistoryViewModel.Row::what).containsExactly("Added Ann");
    }

    @Test
    void eachRecordThatAnEditChangedHasARowOfItsOwnThatLeadsToItsVersions() {
        Note note = TestShop.note(tom, "wants an oven", shop.shop.instant());
        Note called = TestShop.note(tom, "called", shop.shop.instant());
        shop.open
                .notebook()
                .apply(shop.open
                        .edits()
                        .together(Action.NOTE_ADDED, note, List.of(Change.added(note), Change.added(called))));
        assertThat(history.rows())
                .extracting(HistoryViewModel.Row::what)
                .containsExactly("Saved the note “wants an oven”", "", "Added Tom Reyes");
        history.open(history.rows().get(1));
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Versions(tom.id(), called.id()));
    }

    @Test
    void olderRowsAreReadWhenAskedFor() {
        for (int i = 0; i < HistoryViewModel.PAGE; i++) {
            shop.note(tom, "note " + i);
        }
        assertThat(history.rows()).hasSize(HistoryViewModel.PAGE);
        assertThat(history.more().get()).isTrue();
        history.showOlder();
        assertThat(history.rows()).hasSize(HistoryViewModel.PAGE + 1);
        assertThat(history.more().get()).isFalse();
    }

    @Test
    void theCardOfSomebodyElseBeginsWithTheirNotes() {
        history.show(shop.customer("Ann").id());
        assertThat(history.open().get()).isFalse();
        assertThat(history.rows()).isEmpty();
    }

    private List<String> details() {
        return history.rows().getFirst().details();
    }
}
