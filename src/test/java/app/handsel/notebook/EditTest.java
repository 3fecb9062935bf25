package app.handsel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Interest;
import app.handsel.model.Money;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Relation;
import app.handsel.model.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditTest {

    private final Edits edits = new Edits(Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE), () -> "Mia");
    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom", TestNotebook.NOW).build();
    private final Customer renamed = new CustomerBuilder(tom).name("Tomás").build();
    private final Promise quote = new Promise(
            UUID.randomUUID(),
            tom.id(),
            "quote",
            Due.by(LocalDate.of(2026, 11, 27)),
            Optional.empty(),
            "",
            TestNotebook.NOW,
            List.of(),
            Optional.empty(),
            Optional.empty());

    @Test
    void takingBackTurnsEachChangeRoundTheLastOneFirst() {
        Edit both = edits.broughtIn("list", List.of(Change.added(tom), Change.changed(tom, renamed)));
        Edit undo = both.undo(TestNotebook.NOW, "Ken");
        assertThat(undo.changes()).containsExactly(Change.changed(renamed, tom), Change.removed(tom));
        assertThat(undo.of()).contains(both.id());
        assertThat(undo.by()).isEqualTo("Ken");
        assertThat(undo.role()).isEqualTo(Edit.Role.UNDO);
        assertThat(both.redo(TestNotebook.NOW, "Ken").changes()).isEqualTo(both.changes());
    }

    @Test
    void anEditChangesSomethingAndAChangeIsOfOneEntry() {
        assertThatThrownBy(() -> edits.broughtIn("empty", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.changed(tom, quote)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPromiseIsMovedOnlyWhenItsDueIs() {
        var later = Due.by(LocalDate.of(2026, 12, 1));
        assertThat(edits.moved(quote, later, true).action()).isEqualTo(Action.PROMISE_MOVED);
        assertThat(edits.changed(quote, quote.reworded("the quote", Optional.empty(), ""))
                        .action())
                .isEqualTo(Action.PROMISE_CHANGED);
    }

    @Test
    void aCustomerGoesWithEverythingAboutThemAndIsTheLastToGo() {
        Note note = new Note(UUID.randomUUID(), tom.id(), TestNotebook.NOW, Way.CALL, "Mia", "hello");
        Interest interest = new Interest(UUID.randomUUID(), tom.id(), "Lakers", TestNotebook.NOW);
        Card card = new Card(
                tom,
                List.of(note),
                0,
                List.of(interest, quote),
                new Relation(tom, Optional.empty(), Optional.empty(), 0),
                Optional.empty(),
                List.of());
        assertThat(edits.removed(card).changes())
                .containsExactly(
                        Change.removed(note), Change.removed(interest), Change.removed(quote), Change.removed(tom));
        assertThatThrownBy(() -> edits.removed(tom)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoteIsNamedByTheBeginningOfItsFirstLine() {
        assertThat(name("\n  wants an oven\nbefore Easter")).isEqualTo("wants an oven");
        assertThat(name("")).isEmpty();
        assertThat(name("x".repeat(60))).hasSize(60);
        assertThat(name("🎂".repeat(80))).isEqualTo("🎂".repeat(59) + "…");
    }

    @Test
    void aPaymentForNothingInParticularIsNamedByItsAmount() {
        assertThat(Edits.name(payment("trays"))).isEqualTo("trays");
        assertThat(Edits.name(payment(""))).isEqualTo("1200.50 EUR");
    }

    private Payment payment(String what) {
        return new Payment(
                UUID.randomUUID(),
                tom.id(),
                new Money(120_050, "EUR"),
                what,
                Payment.Method.CASH,
                TestNotebook.NOW,
                false,
                Optional.empty());
    }

    private String name(String text) {
        return Edits.name(new Note(UUID.randomUUID(), tom.id(), TestNotebook.NOW, Way.CALL, "Mia", text));
    }
}
