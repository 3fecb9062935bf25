package app.handsel.model.trust;

import static app.handsel.model.trust.Some.BERLIN;
import static app.handsel.model.trust.Some.TOM;
import static app.handsel.model.trust.Some.at;
import static app.handsel.model.trust.Some.customer;
import static app.handsel.model.trust.Some.id;
import static app.handsel.model.trust.Some.mistake;
import static app.handsel.model.trust.Some.payment;
import static app.handsel.model.trust.Some.promise;
import static app.handsel.model.trust.Some.sentBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Promise;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This month and the twelve before it, seen on 24 November 2026 unless a test says otherwise. */
class ReportTest {

    private static final Optional<java.util.UUID> ALL = Optional.empty();

    @ParameterizedTest(name = "a payment of {0} is in {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2025-10-31 23:59 | -
        2025-11-01 00:00 | 2025-11
        2026-02-28 23:59 | 2026-02
        2026-03-01 00:00 | 2026-03
        2026-10-31 23:59 | 2026-10
        2026-11-01 00:00 | 2026-11
        2026-12-31 23:59 | -
        """)
    void aMonthBeginsAndEndsAtMidnightInTheShop(String received, YearMonth month) {
        var months = report("2026-11-24 10:30", payment(received)).byMonth(ALL);

        assertThat(months.keySet()).isEqualTo(month == null ? java.util.Set.of() : java.util.Set.of(month));
    }

    @ParameterizedTest(name = "on {0} it begins with {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24 10:30 | 2025-11 | 2025-11-01 00:00
        2026-04-01 00:00 | 2025-04 | 2025-04-01 00:00
        2026-03-31 23:59 | 2025-03 | 2025-03-01 00:00
        2028-02-29 12:00 | 2027-02 | 2027-02-01 00:00
        2027-01-01 00:00 | 2026-01 | 2026-01-01 00:00
        """)
    void thirteenMonthsAreSeen(String now, YearMonth first, String from) {
        Report report = report(now);

        assertThat(report.months()).hasSize(13).startsWith(report.thisMonth()).endsWith(first);
        assertThat(Report.from(BERLIN, at(now))).isEqualTo(at(from));
    }

    @Test
    void whatIsChangedOrTakenBackChangesTheFigures() {
        Promise late = promise("2026-11-20");
        Promise kept = late.keptAt(at("2026-11-19 09:00"));

        assertThat(keepRate(report(late))).isEqualTo(new Share(0, 1));
        assertThat(keepRate(report(kept))).isEqualTo(new Share(1, 1));
        assertThat(keepRate(report(late.releasedAt(at("2026-11-21 09:00"))))).isEqualTo(new Share(0, 0));
        assertThat(keepRate(report())).isEqualTo(new Share(0, 0));
    }

    @Test
    void eachCustomerAndEachColleagueHasFiguresOfTheirOwn() {
        Promise tom = promise("2026-11-20").agreed("Ben", Optional.empty());
        Promise ann = promise(id("Ann"), "2026-10-20").agreed("Mia", Optional.empty());
        Report report =
                report(tom, ann.keptAt(at("2026-10-19 09:00")), promise("2026-10-01"), payment("2026-11-02 09:00"));

        assertThat(report.figures(Optional.of(TOM)).share(Measure.KEEP_RATE)).isEqualTo(new Share(0, 2));
        assertThat(report.figures(Optional.of(id("Ann"))).share(Measure.KEEP_RATE))
                .isEqualTo(new Share(1, 1));
        assertThat(report.figures(Optional.of(id("Nobody")))).isEqualTo(Figures.NONE);
        assertThat(report.byCustomer()).containsOnlyKeys(TOM, id("Ann"));
        assertThat(report.byColleague(ALL)).containsOnlyKeys("Ben", "Mia");
        assertThat(report.byColleague(Optional.of(TOM))).containsOnlyKeys("Ben");
        assertThat(report.byMonth(Optional.of(id("Ann")))).containsOnlyKeys(YearMonth.of(2026, 10));
    }

    @Test
    void theTreeGoesOverSeveralHops() {
        Customer ann = customer("Ann", "2026-01-02").build();
        Customer mia = sentBy("Mia", "Sam", "2026-03-02").with(thanks("2026-03-03 09:00"));
        Report report = of(List.of(), ann, sentBy("Ann", "Tom", "2026-02-01"), sentBy("Tom", "Mia", "2026-02-02"), mia);

        Referral root = report.referrals(ALL).getFirst();

        assertThat(drawn(root)).isEqualTo("Ann(Tom(Mia(Sam)))");
        assertThat(root.branch()).isEqualTo(3);
        assertThat(root.thanked()).isEmpty();
        assertThat(root.all().map(Referral::thanked).skip(1))
                .containsExactly(Optional.of(false), Optional.of(false), Optional.of(true));
        assertThat(report.referrals(Optional.of(TOM)))
                .extracting(ReportTest::drawn)
                .containsExactly("Tom(Mia(Sam))");
        assertThat(report.referrals(Optional.of(id("Sam")))).isEmpty();
    }

    @Test
    void theWidestBranchStandsFirstAndWhoSentNobodyNowhere() {
        Report report = of(
                List.of(),
                customer("Lone", "2026-01-01").build(),
                customer("Ann", "2026-01-02").build(),
                customer("Bo", "2026-01-03").build(),
                sentBy("Ann", "A1", "2026-02-01"),
                sentBy("Bo", "B1", "2026-02-01"),
                sentBy("Bo", "B2", "2026-02-02"));

        assertThat(report.referrals(ALL)).extracting(ReportTest::drawn).containsExactly("Bo(B1 B2)", "Ann(A1)");
    }

    @Test
    void whoSentEachOtherInARingOrThemselvesStandOnce() {
        Report report = of(
                List.of(),
                sentBy("C", "A", "2026-01-01"),
                sentBy("A", "B", "2026-01-02"),
                sentBy("B", "C", "2026-01-03"),
                sentBy("Self", "Self", "2026-01-03"),
                sentBy("Gone", "Orphan", "2026-01-03"));

        assertThat(report.referrals(ALL)).extracting(ReportTest::drawn).containsExactly("A(B(C))");
    }

    @Test
    void aReferralCountsForTheOneWhoSentWhenTheOtherCame() {
        Customer tom = customer("Tom", "2025-01-01").build();
        Report report = of(List.of(), tom, sentBy("Tom", "Ann", "2026-10-31"), sentBy("Gone", "Bo", "2026-10-31"));

        assertThat(report.byMonth(Optional.of(TOM))).containsOnlyKeys(YearMonth.of(2026, 10));
        assertThat(report.figures(ALL).share(Measure.REFERRALS)).isEqualTo(new Share(0, 1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # due      | kept             | what is seen                             | let down
        2026-11-20 | -                | it is late                               | true
        2026-01-20 | -                | it is late since January, and still open | true
        2026-08-27 | 2026-10-01 09:00 | it was late within ninety days           | true
        2026-08-26 | 2026-10-01 09:00 | it was late before that                  | false
        2026-11-20 | 2026-11-19 09:00 | it was kept                              | false
        """)
    void whoSendsOthersAndIsLetDownIsMarkedAndSoAreThose(String due, String kept, String what, boolean letDown) {
        Promise promise = kept == null ? promise(due) : promise(due).keptAt(at(kept));
        Referral tom = of(List.of(promise), customer("Tom", "2026-01-01").build(), sentBy("Tom", "Ann", "2026-02-01"))
                .referrals(ALL)
                .getFirst();

        assertThat(tom.letDown()).as(what).isEqualTo(letDown);
        assertThat(tom.senderLetDown()).isFalse();
        assertThat(tom.sent().getFirst().senderLetDown()).isEqualTo(letDown);
        assertThat(tom.sent().getFirst().letDown()).isFalse();
    }

    @Test
    void aMistakeLetsDownToo() {
        Referral tom = of(
                        List.of(mistake(TOM, "2026-11-01 09:00")),
                        customer("Tom", "2026-01-01").build(),
                        sentBy("Tom", "Ann", "2026-02-01"))
                .referrals(ALL)
                .getFirst();

        assertThat(tom.letDown()).isTrue();
    }

    private static Courtesy thanks(String when) {
        return new Courtesy(Courtesy.Kind.REFERRER_THANKED, at(when));
    }

    private static String drawn(Referral one) {
        return one.name()
                + (one.sent().isEmpty()
                        ? ""
                        : one.sent().stream()
                                .map(ReportTest::drawn)
                                .collect(java.util.stream.Collectors.joining(" ", "(", ")")));
    }

    private static Share keepRate(Report report) {
        return report.figures(ALL).share(Measure.KEEP_RATE);
    }

    private static Report report(Entry... entries) {
        return of(List.of(entries));
    }

    private static Report report(String now, Entry... entries) {
        return new Report(List.of(entries), List.of(), BERLIN, at(now));
    }

    private static Report of(List<? extends Entry> entries, Customer... customers) {
        return new Report(entries, Stream.of(customers).toList(), BERLIN, at("2026-11-24 10:30"));
    }
}
