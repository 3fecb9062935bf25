package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.amends;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.customer;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.mistake;
import static app.handsel.model.Given.promise;
import static app.handsel.model.Given.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Thanks, days to remember, customers who are quiet, and who is at stake when one is let down. */
class OwedCourtesiesTest {

    private static final Customer ANN = new CustomerBuilder(Given.id("Ann"), "Ann Oba", at("2025-01-02 09:00")).build();
    private static final Customer SENT =
            customer("Tom Reyes").referredBy(Optional.of(ANN.id())).build();

    @Test
    void whoeverSentSomebodyIsOwedThanksForThem() {
        assertThat(new Owed(BERLIN, 3).at(at("2026-11-27 09:00"), known(SENT, ANN)))
                .containsExactly(new Obligation(
                        Obligation.Kind.THANK_REFERRER,
                        Obligation.Group.SOON,
                        SENT,
                        ANN.id(),
                        SENT.added(),
                        List.of(),
                        0));
    }

    @Test
    void thanksAreGivenOnceAndNotToThoseWhoHaveLeftOrAreNotKnown() {
        var thanked = SENT.with(new Courtesy(Courtesy.Kind.REFERRER_THANKED, at("2026-01-03 09:00")));

        assertThat(owed("2026-11-27 09:00", known(thanked, ANN))).isEmpty();
        assertThat(owed("2026-11-27 09:00", known(SENT, left(ANN)))).isEmpty();
        assertThat(owed("2026-11-27 09:00", Known.of(List.of(SENT)))).isEmpty();
        assertThat(owed("2026-11-27 09:00", known(left(SENT), ANN)))
                .as("that the one who was sent has left is no reason not to thank")
                .isEqualTo("THANK_REFERRER SOON");
    }

    @Test
    void nobodyIsThankedForThemselves() {
        var tom = customer("Tom Reyes");
        var self = tom.referredBy(Optional.of(tom.build().id())).build();

        assertThat(owed("2026-01-03 09:00", known(self, self))).isEmpty();
    }

    @ParameterizedTest(name = "first money {0}, at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-11-26 23:59 | 2026-11-26 23:59 | -
        2026-11-26 23:59 | 2026-11-27 00:00 | THANK_FIRST_ORDER SOON
        2026-10-20 09:00 | 2026-11-19 08:59 | THANK_FIRST_ORDER SOON
        2026-10-20 09:00 | 2026-11-19 09:00 | -
        2026-03-10 09:00 | 2026-04-09 08:59 | THANK_FIRST_ORDER SOON
        2026-03-10 09:00 | 2026-04-09 09:00 | -
        -                | 2026-11-27 09:00 | -
        """)
    void aFirstOrderIsThankedForFromTheNextDayWithinAMonth(String paid, String now, String shown) {
        var tom = customer("Tom Reyes").build();
        var thanked = tom.with(new Courtesy(Courtesy.Kind.FIRST_ORDER_THANKED, at("2026-01-03 09:00")));

        assertThat(owed(now, paying(tom, paid))).isEqualTo(shown == null ? "" : shown);
        assertThat(owed(now, paying(thanked, paid))).isEmpty();
        assertThat(owed(now, paying(left(tom), paid))).isEmpty();
    }

    @ParameterizedTest(name = "born on {0}, on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        --11-27 | 2026-11-27 00:00 | OCCASION TODAY | 2026-11-28 00:00
        --11-27 | 2026-11-27 23:59 | OCCASION TODAY | 2026-11-28 00:00
        --11-27 | 2026-11-28 00:00 | -              | -
        --11-30 | 2026-11-27 00:00 | OCCASION SOON  | 2026-12-01 00:00
        --11-30 | 2026-11-26 23:59 | -              | -
        --01-02 | 2026-12-30 12:00 | OCCASION SOON  | 2027-01-03 00:00
        --02-29 | 2027-02-26 12:00 | OCCASION SOON  | 2027-03-01 00:00
        --02-29 | 2027-02-28 12:00 | OCCASION TODAY | 2027-03-01 00:00
        --02-29 | 2027-03-01 12:00 | -              | -
        --02-29 | 2028-02-28 12:00 | OCCASION SOON  | 2028-03-01 00:00
        --02-29 | 2028-02-29 12:00 | OCCASION TODAY | 2028-03-01 00:00
        --03-29 | 2026-03-29 12:00 | OCCASION TODAY | 2026-03-30 00:00
        """)
    void aDayTheyToldUsIsRemembered(String day, String now, String shown, String when) {
        var tom = born(MonthDay.parse(day));

        assertThat(owed(now, known(tom))).isEqualTo(shown == null ? "" : shown);
        assertThat(new Owed(BERLIN, 3).at(at(now), known(tom)))
                .extracting(Obligation::when)
                .isEqualTo(when == null ? List.of() : List.of(at(when)));
        assertThat(owed(now, known(left(tom)))).isEmpty();
    }

    @ParameterizedTest(name = "greeted {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2025-11-28 09:00 | OCCASION TODAY
        2026-11-24 23:59 | OCCASION TODAY
        2026-11-25 00:00 | -
        2026-11-28 08:00 | -
        """)
    void aGreetingCountsForTheDayThatIsNear(String greeted, String shown) {
        var tom = born(MonthDay.of(11, 28)).with(new Courtesy(Courtesy.Kind.GREETED, at(greeted)));

        assertThat(owed("2026-11-28 09:00", known(tom))).isEqualTo(shown == null ? "" : shown);
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of("as long as the shop allows", 0, 60, "2026-09-28 09:00", "2026-11-27 08:59", ""),
                Arguments.of(
                        "longer than the shop allows", 0, 60, "2026-09-28 10:00", "2026-11-27 10:00", "QUIET SOON"),
                Arguments.of("the shop has no rhythm", 0, 0, "2020-01-01 09:00", "2026-11-27 09:00", ""),
                Arguments.of("nobody ever spoke, without a rhythm", 0, 60, null, "2026-11-27 09:00", ""),
                Arguments.of("longer than their own", 14, 60, "2026-11-13 09:00", "2026-11-27 09:00", "QUIET SOON"),
                Arguments.of("shorter than their own", 90, 60, "2026-09-01 09:00", "2026-11-27 09:00", ""),
                Arguments.of("never, with their own since January", 14, 0, null, "2026-01-16 09:00", "QUIET SOON"),
                Arguments.of("over the change of the clocks", 14, 0, "2026-10-20 09:00", "2026-11-03 08:59", ""),
                Arguments.of("over the end of the month", 1, 0, "2026-02-28 09:00", "2026-03-01 09:00", "QUIET SOON"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silences")
    void whoIsSilentForLongerThanTheirRhythmIsQuiet(
            String silent, int own, int shops, String lastContact, String now, String shown) {
        var tom = customer("Tom Reyes")
                .rhythmDays(Optional.of(own).filter(days -> days > 0))
                .build();
        var owed = new Owed(BERLIN, 3, new Rhythm(0, 3, shops));
        var relations = Map.of(TOM, Given.relation(tom, lastContact));

        assertThat(Shown.all(owed.at(at(now), new Known(List.of(tom), relations))))
                .as(silent)
                .isEqualTo(shown);
        assertThat(owed.at(at(now), new Known(List.of(left(tom)), Map.of(TOM, Given.relation(left(tom), lastContact)))))
                .isEmpty();
    }

    @Test
    void quietIsSinceTheirRhythmHasPassed() {
        var tom = customer("Tom Reyes").rhythmDays(Optional.of(14)).build();
        var known = new Known(List.of(tom), Map.of(TOM, Given.relation(tom, "2026-10-20 09:00")));

        assertThat(new Owed(BERLIN, 3).at(at("2026-11-27 09:00"), known))
                .extracting(Obligation::when)
                .containsExactly(at("2026-11-03 09:00"));
    }

    @Test
    void aBirthdayOfAQuietCustomerIsOneRow() {
        var tom = new CustomerBuilder(born(MonthDay.of(11, 27)))
                .rhythmDays(Optional.of(14))
                .build();
        var known = new Known(List.of(tom), Map.of(TOM, Given.relation(tom, "2026-10-20 09:00")));

        assertThat(owed("2026-11-27 09:00", known)).isEqualTo("OCCASION TODAY, QUIET");
    }

    static Stream<Arguments> letDown() {
        return Stream.of(
                Arguments.of("late", promise("the quote", "2026-11-25"), 4),
                Arguments.of("a mistake they do not know of", mistake("the box", "2026-11-26 09:00"), 4),
                Arguments.of(
                        "had to ask again",
                        question("does it fit", "2026-11-20 09:00", Optional.empty())
                                .askedAgain(at("2026-11-26 09:00")),
                        4),
                Arguments.of(
                        "amends that are late",
                        told(mistake("the box", "2026-11-20 09:00", amends("a cake", "2026-11-25"))),
                        4),
                Arguments.of(
                        "amends for today",
                        told(mistake("the box", "2026-11-20 09:00", amends("a cake", "2026-11-27"))),
                        0),
                Arguments.of(
                        "late in silence",
                        promise("the quote", "2026-11-25").movedTo(due("2026-11-30"), at("2026-11-24 09:00"), false),
                        4),
                Arguments.of("due today", promise("the quote", "2026-11-27"), 0),
                Arguments.of("asked", question("does it fit", "2026-11-20 09:00", Optional.empty()), 0));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("letDown")
    void whoeverSendsUsCustomersIsNotTheOnlyOneAtStake(String how, Entry entry, int branch) {
        var tom = customer("Tom Reyes").build();
        var relation = new Relation(tom, Optional.of(at("2026-11-26 12:00")), Optional.empty(), 4);
        var now = at("2026-11-27 09:00");

        assertThat(new Owed(BERLIN, 3).at(now, new Known(List.of(entry), Map.of(TOM, relation))))
                .as(how)
                .extracting(Obligation::branch)
                .containsExactly(branch);
        assertThat(new Owed(BERLIN, 3).at(now, List.of(entry)))
                .extracting(Obligation::branch)
                .containsExactly(0);
    }

    private static String owed(String now, Known known) {
        return Shown.all(new Owed(BERLIN, 3).at(at(now), known));
    }

    /** The customer's entry, and the relation of another; when there is no other, of themselves. */
    private static Known known(Customer customer, Customer... others) {
        Customer of = others.length == 0 ? customer : others[0];
        return new Known(List.of(customer), Map.of(of.id(), Given.relation(of, null)));
    }

    private static Known paying(Customer customer, String firstPayment) {
        Optional<Instant> first = Optional.ofNullable(firstPayment).map(Given::at);
        return new Known(List.of(customer), Map.of(customer.id(), new Relation(customer, Optional.empty(), first, 0)));
    }

    private static Customer born(MonthDay day) {
        return customer("Tom Reyes")
                .dates(List.of(new Occasion("birthday", day, Optional.empty())))
                .build();
    }

    private static Customer left(Customer customer) {
        var left = new Standing(Standing.Kind.LEFT, "moved away", "", at("2026-01-05 09:00"));
        return new CustomerBuilder(customer).standing(Optional.of(left)).build();
    }

    private static Mistake told(Mistake mistake) {
        return mistake.told(new Mistake.Heard(at("2026-11-21 12:00"), true));
    }
}
