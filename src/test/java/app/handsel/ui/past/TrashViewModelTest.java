package app.handsel.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Change;
import app.handsel.notebook.Restoring;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrashViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");
    private final Note oven = shop.note(tom, "wants an oven");
    private final TrashViewModel trash = new TrashViewModel(
            shop.open.trash(),
            new Restoring(shop.open.notebook(), shop.open.trash(), shop.open.edits()),
            shop.background,
            shop.shell,
            shop.messages,
            shop.shop,
            shop.notices);

    @BeforeEach
    void show() {
        trash.shown().set(true);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aRowSaysWhatItWasAboutWhomAndWhoRemovedItWhen() {
        remove(oven);
        TrashRow row = first();
        assertThat(row.what()).isEqualTo("Note: wants an oven");
        assertThat(row.about()).isEqualTo("About Tom Reyes");
        assertThat(row.with()).isEmpty();
        assertThat(row.along()).isEmpty();
        assertThat(row.who()).isEqualTo("Removed: Mia, today at 10:30\u202fAM");
        assertThat(row.exactly()).startsWith("Tuesday, November 24, 2026");
    }

    @Test
    void aCustomerSaysWhatWentWithThem() {
        shop.note(tom, "called");
        shop.promise(tom, "quote", "2026-11-27");
        removeTom();
        assertThat(trash.rows()).hasSize(1);
        assertThat(first().what()).isEqualTo("Customer: Tom Reyes");
        assertThat(first().with()).isEqualTo("with 2 notes, 1 promise");
        assertThat(first().about()).isEmpty();
    }

    @Test
    void anImportTakenBackIsNamedAfterItsFile() {
        Customer ann = shop.customer("Ann");
        shop.open.history().undo();
        shop.open
                .notebook()
                .apply(shop.open.edits().broughtIn("contacts.vcf", List.of(Change.added(ann), Change.added(bea()))));
        shop.shell.undo();
        assertThat(trash.rows()).isEmpty();
        shop.note(tom, "called");
        assertThat(first().what()).isEqualTo("Brought in contacts.vcf");
        assertThat(first().with()).isEqualTo("with 2 customers");
        assertThat(first().who()).startsWith("Taken back: Mia");
    }

    @Test
    void restoringBringsItBackAndUndoTakesItAwayAgain() {
        remove(oven);
        trash.restore(first());
        assertThat(shop.now(oven)).contains(oven);
        assertThat(trash.rows()).isEmpty();
        assertThat(shop.toast()).isEqualTo("Brought back from the trash: wants an oven");
        shop.shell.undo();
        assertThat(shop.now(oven)).isEmpty();
    }

    @Test
    void aNoteOfACustomerInTheTrashSaysThatBothComeBack() {
        remove(oven);
        removeTom();
        TrashRow note = trash.rows().getLast();
        assertThat(note.along()).isEqualTo("Tom Reyes is in the trash too, and comes back with it.");
        trash.restore(note);
        assertThat(shop.toast()).isEqualTo("Brought back from the trash: wants an oven, Tom Reyes");
        assertThat(shop.now(tom)).isPresent();
        assertThat(trash.rows()).isEmpty();
    }

    @Test
    void askedTwiceAtOnceItComesBackOnce() {
        remove(oven);
        shop.background.hold();
        trash.restore(first());
        trash.restore(first());
        shop.background.finish();
        assertThat(shop.now(oven)).contains(oven);
        assertThat(shop.shell.toast().get().orElseThrow().problem()).isFalse();
    }

    @Test
    void aCustomerCanBeErasedForGoodFromHereAndANoteCannot() {
        remove(oven);
        assertThat(first().isOfOneCustomer()).isFalse();
        removeTom();
        assertThat(first().isOfOneCustomer()).isTrue();
        trash.erase(first());
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Erase(tom.id(), "Tom Reyes"));
    }

    @Test
    void typingNarrowsIt() {
        Note called = shop.note(tom, "called");
        remove(oven);
        remove(called);
        trash.typed().set("OVEN tom");
        assertThat(trash.rows()).extracting(TrashRow::what).containsExactly("Note: wants an oven");
        trash.typed().set("oven ann");
        assertThat(trash.rows()).isEmpty();
        trash.typed().set(" ");
        assertThat(trash.rows()).hasSize(2);
    }

    @Test
    void moreIsShownWhenAskedFor() {
        for (int i = 0; i <= TrashViewModel.PAGE; i++) {
            remove(shop.note(tom, "note " + i));
        }
        assertThat(trash.rows()).hasSize(TrashViewModel.PAGE);
        assertThat(trash.more().get()).isTrue();
        trash.showMore();
        assertThat(trash.rows()).hasSize(TrashViewModel.PAGE + 1);
        assertThat(trash.more().get()).isFalse();
    }

    @Test
    void itIsReadOnlyWhileItIsShown() {
        trash.shown().set(false);
        remove(oven);
        assertThat(trash.rows()).isEmpty();
        trash.shown().set(true);
        assertThat(trash.rows()).hasSize(1);
    }

    private Customer bea() {
        Customer bea = shop.customer("Bea");
        shop.open.history().undo();
        return bea;
    }

    private TrashRow first() {
        return trash.rows().getFirst();
    }

    private void remove(Note note) {
        shop.open.notebook().apply(shop.open.edits().removed(note));
    }

    private void removeTom() {
        shop.open.notebook().apply(shop.open.edits().removed(shop.card(tom)));
    }
}
