package app.handsel.store;

import static app.handsel.TestNotebook.NOW;
import static app.handsel.store.Samples.TODAY;
import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.payment;
import static app.handsel.store.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Iou;
import app.handsel.model.Known;
import app.handsel.model.Mistake;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Rhythm;
import app.handsel.model.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class H2OwingTest {

    private final TestNotebook open = TestNotebook.open();
    private final Customer tom = customer("Tom Reyes");

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void openPromisesDueByThenAreRead() {
        var late = promise(tom, "late", TODAY.minusDays(400));
        var today = promise(tom, "today", TODAY);
        save(today, promise(tom, "next week", TODAY.plusDays(9)), late);

        assertThat(until(TODAY)).containsExactly(late, today);
    }

    @Test
    void aKeptOrReleasedPromiseIsNotOwed() {
        var quote = promise(tom, "quote", TODAY);
        var visit = promise(tom, "visit", TODAY);
        save(quote, visit);

        open.notebook().apply(open.edits().kept(quote));
        open.notebook().apply(open.edits().released(visit));

        assertThat(until(TODAY)).isEmpty();
        assertThat(open.owing().nextDueAfter(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aPromiseMovedAwayIsStillReadByTheDayItWasDue() {
        var quote = promise(tom, "quote", TODAY);
        save(quote);

        open.notebook().apply(open.edits().moved(quote, Due.by(TODAY.plusDays(30)), true));

        assertThat(until(TODAY)).extracting(Entry::id).containsExactly(quote.id());
        assertThat(open.owing().nextDueAfter(TODAY)).contains(TODAY.plusDays(30));
    }

    @Test
    void aPaymentIsOwedUntilItIsAcknowledged() {
        var deposit = payment(tom, "deposit", 300);
        save(deposit);
        assertThat(until(TODAY)).containsExactly(deposit);

        open.notebook().apply(open.edits().acknowledged(deposit, Way.CALL, "Received, thank you"));
        assertThat(until(TODAY)).isEmpty();

        open.history().undo();
        assertThat(until(TODAY)).containsExactly(deposit);
    }

    @Test
    void everybodyWhomAnEntryIsAboutIsKnown() {
        save(payment(tom, "deposit", 300));

        assertThat(known(TODAY).relations())
                .isEqualTo(new Relations(open.database()).of(List.of(tom.id())))
                .hasSize(1);
    }

    @Test
    void whoSentACustomerIsKnownWithThem() {
        var mia = new CustomerBuilder(customer("Mia Chen"))
                .referredBy(Optional.of(tom.id()))
                .build();
        save(mia);

        assertThat(until(TODAY)).containsExactly(mia);
        assertThat(known(TODAY).relations().get(tom.id()).branch()).isEqualTo(1);
    }

    @Test
    void theNextDayOnWhichSomethingFallsDueIsFound() {
        Promise soon = promise(tom, "soon", TODAY.plusDays(2));
        save(promise(tom, "late", TODAY.minusDays(1)), promise(tom, "later", TODAY.plusDays(9)), soon);

        assertThat(open.owing().nextDueAfter(TODAY)).contains(TODAY.plusDays(2));
        assertThat(open.owing().nextDueAfter(TODAY.plusDays(9))).isEmpty();
    }

    @Test
    void answersAmendsAndWhatIsBetweenUsFallDueToo() {
        var amends = new Mistake.Amends(
                "a cake", Optional.empty(), Optional.of(Due.by(TODAY.plusDays(6))), Optional.empty());
        save(
                promise(tom, "later", TODAY.plusDays(9)),
                Question.asked(
                        UUID.randomUUID(),
                        tom.id(),
                        "does it fit",
                        "",
                        "",
                        NOW,
                        Optional.of(Due.by(TODAY.plusDays(4)))),
                new Mistake(UUID.randomUUID(), tom.id(), "the box", NOW, "", "", Optional.empty(), List.of(amends)),
                new Iou(
                        UUID.randomUUID(),
                        tom.id(),
                        Iou.Side.WE_OWE,
                        "the key",
                        Optional.empty(),
                        NOW,
                        Optional.of(Due.by(TODAY.plusDays(5))),
                        List.of(),
                        Optional.empty()));

        assertThat(IntStream.of(3, 4, 5, 6, 9).mapToObj(days -> open.owing().nextDueAfter(TODAY.plusDays(days))))
                .containsExactly(
                        Optional.of(TODAY.plusDays(4)),
                        Optional.of(TODAY.plusDays(5)),
                        Optional.of(TODAY.plusDays(6)),
                        Optional.of(TODAY.plusDays(9)),
                        Optional.empty());
    }

    private void save(Entry... entries) {
        open.notebook().apply(open.edits().added(tom));
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }

    private Known known(LocalDate day) {
        return open.owing().until(day, NOW, Rhythm.USUAL);
    }

    private List<Entry> until(LocalDate day) {
        return known(day).entries();
    }
}
