package app.handsel.store;

import static app.handsel.TestNotebook.NOW;
import static app.handsel.store.Samples.TODAY;
import static app.handsel.store.Samples.customer;
import static app.handsel.store.Samples.note;
import static app.handsel.store.Samples.payment;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Occasion;
import app.handsel.model.Rhythm;
import app.handsel.model.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which customers are read for their own sake, at {@link TestNotebook#NOW} with three days of lead. */
class DearCustomersTest {

    private static final Rhythm EVERY_90_DAYS = new Rhythm(0, 0, 90);

    private final TestNotebook open = TestNotebook.open();
    private final Customer tom = new CustomerBuilder(UUID.randomUUID(), "Tom Reyes", ago(400)).build();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nobodyIsReadWithoutAReason() {
        save(tom, note(tom, "first", 3), note(tom, "long ago", 500), payment(tom, "deposit", 40));

        assertThat(dear(Rhythm.USUAL)).isEmpty();
    }

    @ParameterizedTest(name = "a day on {0}, looked for on {1}: {2}")
    @CsvSource({
        "--11-24, 2026-11-24, true",
        "--11-27, 2026-11-24, true",
        "--11-28, 2026-11-24, false",
        "--11-22, 2026-11-24, false",
        "--01-02, 2026-12-30, true",
        "--01-03, 2026-12-30, false",
        "--12-31, 2026-12-30, true",
        "--02-29, 2027-02-25, true",
        "--02-29, 2027-02-24, false",
        "--02-29, 2028-02-26, true"
    })
    void aDayOfTheirsIsReadWhenItIsNear(MonthDay day, LocalDate today, boolean read) {
        save(withDay(tom, day));

        assertThat(dearOn(today).contains(tom.id())).isEqualTo(read);
    }

    @Test
    void daysFollowChangesRemovalAndUndo() {
        var near = withDay(tom, MonthDay.of(11, 25));
        save(near);
        change(near, tom);
        assertThat(dear(Rhythm.USUAL)).isEmpty();

        open.history().undo();
        assertThat(dear(Rhythm.USUAL)).containsExactly(tom.id());

        open.notebook()
                .apply(open.edits().removed(open.cards().card(tom.id(), 10).orElseThrow()));
        assertThat(dear(Rhythm.USUAL)).isEmpty();

        open.history().undo();
        assertThat(dear(Rhythm.USUAL)).containsExactly(tom.id());
    }

    @Test
    void aNewCustomerIsReadUntilThankedForTheFirstOrder() {
        save(tom, payment(tom, "deposit", 30));
        assertThat(dear(Rhythm.USUAL)).containsExactly(tom.id());

        change(tom, tom.with(new Courtesy(Courtesy.Kind.FIRST_ORDER_THANKED, NOW)));
        assertThat(dear(Rhythm.USUAL)).isEmpty();

        open.history().undo();
        open.notebook().apply(open.edits().added(payment(tom, "an older one", 90)));
        assertThat(dear(Rhythm.USUAL)).isEmpty();
    }

    @Test
    void aCustomerWhoWasSentIsReadUntilTheReferrerIsThanked() {
        var ann = customer("Ann Oba");
        var sent = new CustomerBuilder(tom).referredBy(Optional.of(ann.id())).build();
        save(ann, sent);
        assertThat(dear(Rhythm.USUAL)).containsExactly(tom.id());

        change(sent, sent.with(new Courtesy(Courtesy.Kind.REFERRER_THANKED, NOW)));
        assertThat(dear(Rhythm.USUAL)).isEmpty();
    }

    @ParameterizedTest(name = "rhythm of {0} days, added 400 and spoken to {1} days ago: {2}")
    @CsvSource({"30, 40, true", "30, 30, true", "30, 20, false", "500, , false", "300, , true", "0, 40, false"})
    void aCustomerIsReadWhenQuietByTheirOwnRhythm(int rhythm, Integer spoken, boolean read) {
        save(new CustomerBuilder(tom).rhythmDays(Optional.of(rhythm)).build());
        Optional.ofNullable(spoken)
                .ifPresent(days -> open.notebook().apply(open.edits().added(note(tom, "spoke", days))));

        assertThat(dear(Rhythm.USUAL).contains(tom.id())).isEqualTo(read);
        assertThat(dear(EVERY_90_DAYS).contains(tom.id())).isEqualTo(read);
    }

    @ParameterizedTest(name = "spoken to {0} days ago: {1}")
    @CsvSource({"100, true", "90, true", "80, false", ", false"})
    void aCustomerWithoutARhythmIsReadWhenQuietByTheShops(Integer spoken, boolean read) {
        save(tom);
        Optional.ofNullable(spoken)
                .ifPresent(days -> open.notebook().apply(open.edits().added(note(tom, "spoke", days))));

        assertThat(dear(EVERY_90_DAYS).contains(tom.id())).isEqualTo(read);
        assertThat(dear(Rhythm.USUAL)).isEmpty();
    }

    @Test
    void ofManyWhoAreQuietOnlyTheLastFewAreRead() {
        var customers = IntStream.range(0, 30)
                .mapToObj(number -> customer("Customer " + number))
                .toList();
        for (int i : IntStream.range(0, 30).toArray()) {
            save(customers.get(i), note(customers.get(i), "spoke", 91 + i));
        }

        assertThat(dear(EVERY_90_DAYS))
                .containsExactlyElementsOf(
                        customers.stream().limit(20).map(Customer::id).toList());
    }

    @Test
    void whoHasLeftIsNotRead() {
        var left = new Standing(Standing.Kind.LEFT, "too dear", "Joe", NOW);
        save(
                new CustomerBuilder(withDay(tom, MonthDay.of(11, 25)))
                        .rhythmDays(Optional.of(1))
                        .standing(Optional.of(left))
                        .build(),
                note(tom, "spoke", 200),
                payment(tom, "deposit", 5));

        assertThat(dear(EVERY_90_DAYS)).isEmpty();
    }

    private void save(Entry... entries) {
        for (Entry entry : entries) {
            open.notebook().apply(open.edits().added(entry));
        }
    }

    private void change(Entry before, Entry after) {
        open.notebook().apply(open.edits().changed(before, after));
    }

    private List<UUID> dear(Rhythm rhythm) {
        return List.copyOf(new DearCustomers(open.database()).at(TODAY.plusDays(3), NOW, rhythm));
    }

    private List<UUID> dearOn(LocalDate today) {
        Instant morning = today.atTime(9, 0).atZone(TestNotebook.ZONE).toInstant();
        return List.copyOf(new DearCustomers(open.database()).at(today.plusDays(3), morning, Rhythm.USUAL));
    }

    private static Customer withDay(Customer customer, MonthDay day) {
        return new CustomerBuilder(customer)
                .dates(List.of(new Occasion("birthday", day, Optional.empty())))
                .build();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
