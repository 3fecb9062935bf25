package app.handsel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final TestShop shop = new TestShop();
    private final ShellViewModel shell = shop.shell;

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void backGoesTheWayOneCameAndThenToToday() {
        shell.open(new Place.Customers());
        shell.open(new Place.Customers());
        shell.open(new Place.OwnSettings());
        shell.back();
        assertThat(shell.place().get()).isEqualTo(new Place.Customers());
        shell.back();
        shell.back();
        assertThat(shell.place().get()).isEqualTo(new Place.Today());
    }

    @Test
    void theCardOfACustomerWhoIsGoneIsLeftAndNeverComeBackTo() {
        Customer tom = shop.customer("Tom");
        var card = new Place.CardOf(tom.id());
        shell.open(new Place.Customers());
        shell.open(card);
        shell.open(new Place.OwnSettings());
        shell.open(card);
        shell.leave(tom.id());
        assertThat(shell.place().get()).isEqualTo(new Place.OwnSettings());
        shell.back();
        assertThat(shell.place().get()).isEqualTo(new Place.Customers());
    }

    @Test
    void whoeverIsElsewhereStaysThereWhenACustomerGoes() {
        shell.open(new Place.Customers());
        shell.leave(shop.customer("Tom").id());
        assertThat(shell.place().get()).isEqualTo(new Place.Customers());
    }

    @Test
    void eachEditIsNamedAndCanBeUndoneFromThere() {
        shop.customer("Tom");
        assertThat(shell.toast().get()).contains(new ShellViewModel.Toast("Added Tom", true, false));
        shell.undo();
        assertThat(shell.toast().get()).contains(new ShellViewModel.Toast("Undone: Added Tom", false, false));
        shell.redo();
        assertThat(shell.toast().get()).contains(new ShellViewModel.Toast("Redone: Added Tom", true, false));
        shell.dismiss();
        assertThat(shell.toast().get()).isEmpty();
    }

    @Test
    void whenThereIsNothingToUndoOrRedoItSaysSo() {
        shell.undo();
        assertThat(shop.toast()).isEqualTo("There is nothing to take back or do again.");
        shell.dismiss();
        shell.redo();
        assertThat(shop.toast()).isEqualTo("There is nothing to take back or do again.");
    }

    @Test
    void aPaymentForNothingInParticularIsNamedByItsAmount() {
        shop.payment(shop.customer("Tom"), "");
        assertThat(shop.toast()).isEqualTo("Payment received: 500.00 EUR");
    }

    @Test
    void whatDidNotReachTheDiskIsNotCalledSavedUntilSomethingIs() {
        shell.failed(new NotebookException(Problem.NOT_SAVED, "full"));
        assertThat(shell.saved().get()).isFalse();
        shell.failed(new IllegalStateException("something else"));
        assertThat(shell.saved().get()).isFalse();
        shop.customer("Tom");
        assertThat(shell.saved().get()).isTrue();
    }

    @Test
    void aFailureSaysWhatHappenedAndNeverItsDetails() {
        shell.failed(new NotebookException(Problem.CHANGED_MEANWHILE, "Customer"));
        assertThat(shop.toast()).startsWith("This was not saved, because it has been changed");
        shell.failed(new IllegalStateException("Tom Reyes, 503 555 0142"));
        assertThat(shop.toast())
                .startsWith("Something went wrong (IllegalStateException)")
                .doesNotContain("Tom");
        assertThat(shell.toast().get().orElseThrow().problem()).isTrue();
    }
}
