package app.handsel.store;

import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.payment;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Relation;
import app.handsel.model.Way;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer ann = customer("Ann Oba");
    private final Customer tom = sentBy(ann, "Tom Reyes");

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void contactIsTheNewestThatWasSpokenInAnyWay() {
        var visit = note(tom, "came by", 5);
        save(ann, tom, visit, memo(1), call(Call.Outcome.MISSED, 2), call(Call.Outcome.NOT_REACHED, 3));

        assertThat(contact()).contains(visit.at());

        var reached = call(Call.Outcome.REACHED, 4);
        save(reached);
        assertThat(contact()).contains(reached.at());

        var message = note(tom, "wrote", 0);
        save(message);
        assertThat(contact()).contains(message.at());
    }

    @ParameterizedTest
    @CsvSource({"CAME_IN, true", "REACHED, true", "MISSED, false", "NOT_REACHED, false"})
    void aCallAloneIsContactWhenWeSpoke(Call.Outcome outcome, boolean spoke) {
        var call = call(outcome, 2);
        save(ann, tom, call);

        assertThat(contact()).isEqualTo(spoke ? Optional.of(call.at()) : Optional.empty());
    }

    @Test
    void contactFollowsChangesRemovalsAndUndo() {
        var old = note(tom, "first", 9);
        var recent = note(tom, "second", 2);
        save(ann, tom, old, recent);

        change(recent, with(recent, Way.MEMO, tom));
        assertThat(contact()).contains(old.at());
        open.history().undo();
        assertThat(contact()).contains(recent.at());

        open.notebook().apply(open.edits().removed(recent));
        assertThat(contact()).contains(old.at());
        open.history().undo();
        assertThat(contact()).contains(recent.at());
        open.history().redo();
        assertThat(contact()).contains(old.at());
    }

    @Test
    void aNoteThatChangesItsCustomerIsContactWithTheOtherOne() {
        var wrong = note(tom, "wants an oven", 1);
        save(ann, tom, wrong);
        change(wrong, with(wrong, Way.CALL, ann));

        assertThat(contact()).isEmpty();
        assertThat(relation(ann).lastContact()).contains(wrong.at());
    }

    @Test
    void theFirstMoneyFollowsChangesAndRemovals() {
        Payment deposit = payment(tom, "deposit", 9);
        Payment rest = payment(tom, "rest", 2);
        save(ann, tom, rest, deposit);
        assertThat(relation(tom).firstPayment()).contains(deposit.received());

        open.notebook().apply(open.edits().removed(deposit));
        assertThat(relation(tom).firstPayment()).contains(rest.received());
        open.notebook().apply(open.edits().removed(rest));
        assertThat(relation(tom).firstPayment()).isEmpty();
    }

    @Test
    void aRemovedCustomerHasNoRelationAndComesBackWithIt() {
        save(ann, tom, note(tom, "first", 1), payment(tom, "deposit", 1));
        Relation before = relation(tom);

        open.notebook()
                .apply(open.edits().removed(open.cards().card(tom.id(), 10).orElseThrow()));
        assertThat(relations().of(Set.of(tom.id()))).isEmpty();
        assertThat(relation(ann).branch()).isZero();
        assertThat(open.database().all("SELECT customer FROM relation", row -> row.getObject(1)))
                .containsExactly(ann.id());

        open.history().undo();
        assertThat(relation(tom)).isEqualTo(before);
        assertThat(relation(ann).branch()).isEqualTo(1);
    }

    @Test
    void everythingInOneEditCounts() {
        var first = note(tom, "first", 3);
        var deposit = payment(tom, "deposit", 2);
        open.notebook()
                .apply(open.edits()
                        .together(
                                Action.SAMPLE_MADE,
                                tom,
                                List.of(
                                        Change.added(first),
                                        Change.added(deposit),
                                        Change.added(ann),
                                        Change.added(tom))));

        assertThat(relation(tom))
                .isEqualTo(new Relation(tom, Optional.of(first.at()), Optional.of(deposit.received()), 0));
    }

    @Test
    void aBranchCountsAllHopsAndNobodyTwice() {
        var mia = sentBy(tom, "Mia Chen");
        var sam = sentBy(tom, "Sam Ortiz");
        var lea = sentBy(mia, "Lea Roth");
        save(ann, tom, mia, sam, lea);

        assertThat(branch(ann)).isEqualTo(4);
        assertThat(branch(tom)).isEqualTo(3);
        assertThat(branch(mia)).isEqualTo(1);
        assertThat(branch(lea)).isZero();
        assertThat(relations().of(Set.of(ann.id(), tom.id(), lea.id())).values())
                .extracting(Relation::branch)
                .containsExactlyInAnyOrder(4, 3, 0);
    }

    @Test
    void customersWhoAreSaidToHaveSentEachOtherAreCountedOnce() {
        var self = customer("Selma Idle");
        save(ann, tom, self);
        change(ann, new CustomerBuilder(ann).referredBy(Optional.of(tom.id())).build());
        change(
                self,
                new CustomerBuilder(self).referredBy(Optional.of(self.id())).build());

        assertThat(branch(ann)).isEqualTo(1);
        assertThat(branch(tom)).isEqualTo(1);
        assertThat(branch(self)).isZero();
    }

    @Test
    void aBranchMayBeVeryLong() {
        var chain = new ArrayList<Change>();
        Customer last = ann;
        for (int i : IntStream.range(0, 3000).toArray()) {
            last = sentBy(last, "Customer " + i);
            chain.add(Change.added(last));
        }
        save(ann);
        open.notebook().apply(open.edits().broughtIn("contacts.vcf", chain));

        assertThat(branch(ann)).isEqualTo(3000);
    }

    private void save(Entry... entries) {
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }

    private void change(Entry before, Entry after) {
        open.notebook().apply(open.edits().changed(before, after));
    }

    private Relations relations() {
        return new Relations(open.database());
    }

    private Relation relation(Customer of) {
        return relations().of(of);
    }

    private Optional<Instant> contact() {
        return relation(tom).lastContact();
    }

    private int branch(Customer of) {
        return relation(of).branch();
    }

    private Note memo(int daysAgo) {
        return with(note(tom, "remember", daysAgo), Way.MEMO, tom);
    }

    private static Note with(Note note, Way way, Customer about) {
        return new Note(note.id(), about.id(), note.at(), way, note.by(), note.text());
    }

    private Call call(Call.Outcome outcome, int daysAgo) {
        Instant at = TestNotebook.NOW.minus(Duration.ofDays(daysAgo));
        return new Call(UUID.randomUUID(), tom.id(), at, outcome, "Mia", "", Optional.empty());
    }

    private static Customer sentBy(Customer referrer, String name) {
        return new CustomerBuilder(customer(name))
                .referredBy(Optional.of(referrer.id()))
                .build();
    }
}
