package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.interest;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.payment;
import static app.handsel.store.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Relation;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Card;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2CardsTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer ann = customer("Ann Oba");
    private final Customer tom = new CustomerBuilder(customer("Tom Reyes"))
            .referredBy(Optional.of(ann.id()))
            .build();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aCardHoldsEverythingAboutItsCustomerInOrder() {
        var old = note(tom, "first", 3);
        var middle = note(tom, "second", 2);
        var recent = note(tom, "third", 1);
        var later = promise(tom, "delivery", Samples.TODAY.plusDays(9));
        var sooner = promise(tom, "quote", Samples.TODAY);
        var deposit = payment(tom, "deposit", 5);
        var rest = payment(tom, "rest", 1);
        var sisters = interest(tom, "two sisters", 4);
        var lakers = interest(tom, "Lakers", 1);
        save(ann, tom, middle, recent, old, later, sooner, deposit, rest, lakers, sisters);
        save(note(ann, "of somebody else", 0), promise(ann, "another", Samples.TODAY));

        assertThat(open.cards().card(tom.id(), 2))
                .contains(new Card(
                        tom,
                        List.of(recent, middle),
                        1,
                        List.of(sisters, lakers, sooner, later, rest, deposit),
                        new Relation(tom, Optional.of(recent.at()), Optional.of(deposit.received()), 0),
                        Optional.of(ann),
                        List.of()));
    }

    @Test
    void aReferrersCardShowsWhomTheySent() {
        save(ann, tom);

        assertThat(open.cards().card(ann.id(), 10)).hasValueSatisfying(card -> {
            assertThat(card.referred()).containsExactly(tom);
            assertThat(card.referrer()).isEmpty();
            assertThat(card.olderNotes()).isZero();
        });
    }

    @Test
    void aRemovedReferrerIsNotShown() {
        save(tom);

        assertThat(open.cards().card(tom.id(), 10).orElseThrow().referrer()).isEmpty();
    }

    @Test
    void aCustomerWhoIsNotThereHasNoCard() {
        assertThat(open.cards().card(UUID.randomUUID(), 10)).isEmpty();
    }

    @Test
    void aCustomerIsRemovedWithEverythingAndComesBackWithEverything() {
        save(ann, tom, note(tom, "first", 1), promise(tom, "quote", Samples.TODAY), payment(tom, "deposit", 1));
        Card before = open.cards().card(tom.id(), Integer.MAX_VALUE).orElseThrow();

        open.notebook().apply(open.edits().removed(before));
        assertThat(open.cards().customers()).containsExactly(ann);
        assertThat(open.owing()
                        .until(Samples.TODAY, app.handsel.TestNotebook.NOW, Rhythm.USUAL)
                        .entries())
                .isEmpty();

        open.history().undo();
        assertThat(open.cards().card(tom.id(), Integer.MAX_VALUE)).contains(before);
    }

    private void save(Entry... entries) {
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }
}
