package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.interest;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.payment;
import static app.handsel.store.Samples.promise;
import static app.handsel.store.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Position;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2RecordsTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer lena = customer("Lena Brandt");

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyKindOfEntryIsFoundAsItWasSaved() {
        List<Entry> entries = List.of(
                lena,
                note(lena, "wants the second oven 👩‍🍳", 1),
                interest(lena, "Lakers", 1),
                promise(lena, "the quote", Samples.TODAY),
                payment(lena, "deposit", 1),
                settings("Brandt"));

        entries.forEach(entry -> open.notebook().apply(open.edits().added(entry)));

        assertThat(entries)
                .allSatisfy(entry -> assertThat(open.records().find(entry.id())).contains(entry));
        assertThat(open.records().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aChangedEntryTakesThePlaceOfTheOldOneAndARemovedOneIsGone() {
        var before = note(lena, "wants an oven", 1);
        var changed = new Note(before.id(), lena.id(), before.at(), before.way(), before.by(), "wants two ovens");
        open.notebook().apply(open.edits().added(lena));
        open.notebook().apply(open.edits().added(before));

        open.notebook().apply(open.edits().changed(before, changed));
        assertThat(open.records().find(before.id())).contains(changed);

        open.notebook().apply(open.edits().removed(changed));
        assertThat(open.records().find(before.id())).isEmpty();
        assertThat(open.words().containing(List.of("oven"), 10)).isEmpty();
    }

    @Test
    void aPictureTooLargeForARowIsKeptWhole() {
        var pictured = new CustomerBuilder(lena)
                .picture(Optional.of("iVBORw0KGgo".repeat(200_000)))
                .build();

        open.notebook().apply(open.edits().added(pictured));

        assertThat(open.records().find(lena.id())).contains(pictured);
    }

    @Test
    void aNoteOfMillionsOfLettersIsKeptWhole() {
        var endless = note(lena, "very long ﷺ ".repeat(200_000), 1);

        open.notebook().apply(open.edits().added(lena));
        open.notebook().apply(open.edits().added(endless));

        assertThat(open.records().find(endless.id())).contains(endless);
    }

    @Test
    void anEditThatIsInAlreadyIsPassedOver() {
        Edit edit = open.edits().added(lena);
        open.notebook().apply(edit);
        Position position = open.records().applied();

        open.records().apply(position, edit);

        assertThat(open.records().applied()).isEqualTo(position);
        assertThat(open.past().of(lena.id(), 10)).hasSize(1);
    }

    @Test
    void anEditBeforeWhichOneIsMissingIsRefused() {
        assertThatThrownBy(() -> open.records()
                        .apply(new Position(2, 32, 64, 0), open.edits().added(lena)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEditThatFailsHalfWayLeavesNothing() {
        Edit first = open.edits().added(lena);
        open.notebook().apply(first);
        open.database().script("ALTER TABLE history_customer ADD CONSTRAINT only_one CHECK (sequence < 2)");
        var tom = customer("Tom Reyes");
        Edit second = open.edits().added(tom);

        var next = new Position(2, 32, 64, 0);
        assertThatThrownBy(() -> open.records().apply(next, second))
                .isInstanceOf(StoreException.class)
                .hasNoCause();

        assertThat(open.records().find(tom.id())).isEmpty();
        assertThat(open.records().applied().sequence()).isEqualTo(1);
    }

    @Test
    void whatH2SaysOfAFailureDoesNotQuoteTheNotebook() {
        assertThatThrownBy(() -> open.database().update("INSERT INTO note (id) VALUES (?)", "Lena Brandt"))
                .hasMessage("H2 error 22018");
    }

    @Test
    void thousandsOfContactsAreOneEditAndOneUndo() {
        var changes = IntStream.range(0, 2500)
                .mapToObj(i -> Change.added(customer("Customer " + i)))
                .toList();

        open.notebook().apply(open.edits().broughtIn("contacts.vcf", changes));
        assertThat(open.cards().customers()).hasSize(2500);

        open.history().undo();
        assertThat(open.cards().customers()).isEmpty();
    }

    @Test
    void theLastOfSeveralChangesOfOneEntryCounts() {
        var renamed = new CustomerBuilder(lena).name("Lena B").build();
        open.notebook().apply(open.edits().broughtIn("x", List.of(Change.added(lena))));

        var twice = List.of(Change.changed(lena, renamed), Change.changed(lena, lena));
        open.notebook().apply(open.edits().broughtIn("x", twice));

        assertThat(open.records().find(lena.id())).contains(lena);
    }
}
