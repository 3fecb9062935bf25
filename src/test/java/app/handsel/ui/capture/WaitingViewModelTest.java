package app.handsel.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No draft is forgotten: those that are not on the screen say that they wait, and lead to themselves. */
class WaitingViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");
    private final Customer ann = shop.customer("Ann Oba");
    private final NoteDesk desk = new NoteDesk(shop);
    private int nobody;
    private final WaitingViewModel waiting = new WaitingViewModel(
            desk.drafts,
            desk.note,
            shop.open.records(),
            shop.background,
            shop.messages,
            shop.shell,
            shop.notices,
            () -> nobody++);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatOneIsWritingIsBegunAndDoesNotWait() {
        desk.note.show(tom.id());
        assertThat(desk.drafts.writing().get()).isFalse();
        desk.type("wants an oven");
        assertThat(desk.drafts.writing().get()).isTrue();
        assertThat(waiting.rows()).isEmpty();
    }

    @Test
    void onAnotherScreenItWaits() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        desk.note.leave();
        assertThat(desk.drafts.writing().get()).isFalse();
        assertRows("Tom Reyes: wants an oven");
        desk.note.show(tom.id());
        assertThat(waiting.rows()).isEmpty();
        assertThat(desk.drafts.writing().get()).isTrue();
    }

    @Test
    void eachCustomerIsThereOnceTheNewestFirst() {
        var old = shop.note(tom, "an ofen");
        desk.note.show(tom.id());
        desk.type("lids");
        desk.note.change(old);
        desk.note.text().set("an oven");
        shop.clock.set("2026-11-24T09:31:00Z");
        desk.note.show(ann.id());
        desk.type("trays\n  for Easter");
        desk.note.showNobody();
        assertRows("Ann Oba: trays for Easter", "Tom Reyes: an oven");
    }

    @Test
    void theOneWithoutACustomerAndAngerAloneWaitToo() {
        desk.note.showNobody();
        desk.note.heat().open().set(true);
        desk.note.heat().said().set("thieves!");
        desk.note.leave();
        assertRows("Not about anybody yet: thieves!");
        waiting.open(waiting.rows().getFirst());
        assertThat(nobody).isEqualTo(1);
    }

    @Test
    void theyAreThereAfterARestartAndLeadToTheCard() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        desk.note.rest();
        var next = new NoteDesk(shop);
        var after = new WaitingViewModel(
                next.drafts,
                next.note,
                shop.open.records(),
                shop.background,
                shop.messages,
                shop.shell,
                shop.notices,
                () -> {});
        assertThat(after.rows()).extracting(WaitingViewModel.Row::text).containsExactly("Tom Reyes: wants an oven");
        after.open(after.rows().getFirst());
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void whatIsSavedOrDiscardedDoesNotWaitAnyMore() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        desk.note.show(ann.id());
        desk.type("trays");
        desk.note.leave();
        assertThat(waiting.rows()).hasSize(2);
        desk.note.show(tom.id());
        desk.note.save();
        desk.note.leave();
        assertRows("Ann Oba: trays");
        desk.note.show(ann.id());
        desk.note.discard();
        desk.note.leave();
        assertThat(waiting.rows()).isEmpty();
    }

    @Test
    void theDraftOfARemovedCustomerStaysUntilSomebodyTakesIt() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        remove(tom);
        desk.note.leave();
        assertRows("A removed customer: wants an oven");
        waiting.open(waiting.rows().getFirst());
        assertThat(nobody).isEqualTo(1);
        assertThat(desk.note.text().get()).isEqualTo("wants an oven");
        desk.note.takeAlong(ann.id());
        desk.note.save();
        assertThat(shop.card(ann).notes())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("wants an oven"));
        assertThat(desk.onDisk()).isEmpty();
    }

    @Test
    void aRemovedCustomerWhoIsBackHasTheirDraftAgain() {
        desk.note.show(tom.id());
        desk.type("wants an oven");
        remove(tom);
        desk.note.leave();
        assertRows("A removed customer: wants an oven");
        shop.shell.undo();
        assertRows("Tom Reyes: wants an oven");
    }

    private void remove(Customer customer) {
        shop.open.notebook().apply(shop.open.edits().removed(shop.card(customer)));
    }

    private void assertRows(String... texts) {
        assertThat(waiting.rows()).extracting(WaitingViewModel.Row::text).containsExactly(texts);
    }
}
