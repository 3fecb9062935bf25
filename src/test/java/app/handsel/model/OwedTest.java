package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.payment;
import static app.handsel.model.Given.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Today and the card show. Friday 27 November 2026, ten in the morning, unless a test says otherwise. */
class OwedTest {

    private static final Instant NOW = at("2026-11-27 10:00");

    private final Owed owed = new Owed(BERLIN, 3);

    @Test
    void nothingOwedIsAnEmptyList() {
        var interest = new Interest(Given.id("Lakers"), Given.TOM, "Lakers", NOW);
        var note = new Note(Given.id("note"), Given.TOM, NOW, Way.CALL, "Nora", "Called about nothing.");

        assertThat(owed.at(
                        NOW, List.of(interest, note, Given.customer("Tom Reyes").build())))
                .isEmpty();
    }

    @Test
    void lateComesBeforeUnthankedBeforeTodayBeforeSoonAndTheLongestWaitFirst() {
        List<Entry> asRanked = List.of(
                promise("late for long", "2026-11-20"),
                promise("late since this morning", "2026-11-27 09:00"),
                payment("two days ago", "2026-11-25 16:00", false),
                payment("last night", "2026-11-26 23:40", true),
                promise("by noon", "2026-11-27 12:00"),
                promise("by half past four", "2026-11-27 16:30"),
                promise("by tonight", "2026-11-27"),
                promise("tomorrow at nine", "2026-11-28 09:00"),
                promise("tomorrow", "2026-11-28"),
                promise("in three days", "2026-11-30"));

        assertThat(aboutOf(shuffled(asRanked, 1))).isEqualTo(asRanked);
        assertThat(aboutOf(shuffled(asRanked, 2))).isEqualTo(asRanked);
    }

    @Test
    void twoOwedSinceTheSameMomentKeepOneOrderWhereverTheyAreRead() {
        List<Entry> same = List.of(promise("one", "2026-11-20"), promise("two", "2026-11-20"));

        assertThat(aboutOf(same)).isEqualTo(aboutOf(same.reversed()));
    }

    @Test
    void whatIsKeptReleasedThankedOrFarAwayOwesNothing() {
        var thanks = new Payment.Acknowledgement(NOW, Way.CALL, "Thank you, Tom.");

        assertThat(aboutOf(List.of(
                        promise("kept", "2026-11-26").keptAt(at("2026-11-26 09:00")),
                        promise("kept late", "2026-11-20").keptAt(at("2026-11-26 09:00")),
                        promise("released", "2026-11-20").releasedAt(at("2026-11-26 09:00")),
                        promise("in four days", "2026-12-01"),
                        payment("thanked", "2026-11-20 09:00", false).acknowledgedBy(thanks))))
                .isEmpty();
    }

    @Test
    void lateIsSinceTheWordWasBrokenAndTheOthersUntilThereIsTime() {
        assertThat(onlyOne(promise("late", "2026-11-26")).when()).isEqualTo(at("2026-11-27 00:00"));
        assertThat(onlyOne(promise("by noon", "2026-11-27 12:00")).when()).isEqualTo(at("2026-11-27 12:01"));
        assertThat(onlyOne(promise("tomorrow", "2026-11-28")).when()).isEqualTo(at("2026-11-29 00:00"));
        assertThat(onlyOne(payment("deposit", "2026-11-25 16:00", true)).when()).isEqualTo(at("2026-11-25 16:00"));
    }

    @Test
    void aPromiseWeMeanToKeepEarlierIsOwedUntilThen() {
        var earlier =
                promise("the quote", "2026-11-30").movedTo(due("2026-11-27 12:00"), at("2026-11-26 09:00"), false);

        assertThat(onlyOne(earlier).group()).isEqualTo(Obligation.Group.TODAY);
        assertThat(onlyOne(earlier).when()).isEqualTo(at("2026-11-27 12:01"));
        assertThat(owed.at(at("2026-11-27 14:00"), List.of(earlier)).getFirst().when())
                .as("not made by noon, it may still be in time by the word given")
                .isEqualTo(at("2026-12-01 00:00"));
    }

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2026-11-27 03:12, at night",
        "2026-11-28 22:00, on a Saturday night",
        "2026-11-29 11:00, on a Sunday",
        "2026-12-31 23:59, as the year ends"
    })
    void aPaymentIsOwedThanksFromTheMinuteItArrived(String received, String why) {
        var payment = payment("deposit", received, true);

        assertThat(owed.at(at(received), List.of(payment)))
                .as(why)
                .containsExactly(new Obligation(
                        Obligation.Kind.PAYMENT_NOT_ACKNOWLEDGED, Obligation.Group.NOW, payment, at(received)));
    }

    @ParameterizedTest(name = "due {0} {1} in {2}, at {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-27, -,     Asia/Kolkata,      2026-11-27T18:29:59Z, TODAY
        2026-11-27, -,     Asia/Kolkata,      2026-11-27T18:30:00Z, NOW
        2026-11-27, 12:00, America/St_Johns,  2026-11-27T15:30:59Z, TODAY
        2026-11-27, 12:00, America/St_Johns,  2026-11-27T15:31:00Z, NOW
        2026-11-28, -,     Pacific/Auckland,  2026-11-27T10:59:59Z, SOON
        2026-11-28, -,     Pacific/Auckland,  2026-11-27T11:00:00Z, TODAY
        2018-11-03, -,     America/Sao_Paulo, 2018-11-04T02:59:59Z, TODAY
        2018-11-03, -,     America/Sao_Paulo, 2018-11-04T03:00:00Z, NOW
        2026-03-29, -,     Europe/Berlin,     2026-03-29T21:59:59Z, TODAY
        2026-03-29, -,     Europe/Berlin,     2026-03-29T22:00:00Z, NOW
        2026-10-25, -,     Europe/Berlin,     2026-10-25T22:59:59Z, TODAY
        2026-10-25, -,     Europe/Berlin,     2026-10-25T23:00:00Z, NOW
        """)
    void theDayIsTheShopsOwn(LocalDate day, LocalTime time, ZoneId zone, Instant now, Obligation.Group group) {
        var promise = promise("the quote", time == null ? day.toString() : day + " " + time);

        assertThat(new Owed(zone, 3).at(now, List.of(promise)))
                .extracting(Obligation::group)
                .containsExactly(group);
    }

    private Obligation onlyOne(Entry entry) {
        return owed.at(NOW, List.of(entry)).getFirst();
    }

    private List<Entry> aboutOf(List<? extends Entry> entries) {
        return owed.at(NOW, entries).stream().map(Obligation::about).toList();
    }

    private static List<Entry> shuffled(List<Entry> entries, long seed) {
        var copy = new ArrayList<>(entries);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
