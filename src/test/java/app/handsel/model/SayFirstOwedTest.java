package app.handsel.model;

import static app.handsel.model.Given.amends;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.iou;
import static app.handsel.model.Given.missed;
import static app.handsel.model.Given.mistake;
import static app.handsel.model.Given.payment;
import static app.handsel.model.Given.promise;
import static app.handsel.model.Given.question;
import static app.handsel.model.Said.TOM_REYES;
import static app.handsel.model.Said.aiming;
import static app.handsel.model.Said.moved;
import static app.handsel.model.Said.said;
import static app.handsel.model.Said.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which line stands for what is owed, when the phone rings on Friday 27 November 2026 at ten in the morning. */
class SayFirstOwedTest {

    private static final Promise QUOTE = promise("the quote", "2026-11-27 12:00");
    private static final Promise LATE = promise("the quote", "2026-11-25");
    private static final Exactly DELIVERY =
            new Exactly(Optional.of(Exactly.Kind.DELIVERY), "", Optional.empty(), Optional.empty(), "");

    static Stream<Arguments> promises() {
        return Stream.of(
                Arguments.of("late", LATE, "PROMISE_LATE the quote, 2026-11-25"),
                Arguments.of(
                        "late, and told a new date afterwards",
                        moved(LATE, "2026-11-30", "2026-11-26 09:00", true),
                        "PROMISE_LATE_NOW_DUE the quote, 2026-11-25, 2026-11-30"),
                Arguments.of(
                        "late, with a new date that nobody told",
                        moved(LATE, "2026-11-30", "2026-11-24 09:00", false),
                        "PROMISE_LATE_NEW_DATE_UNTOLD the quote, 2026-11-25, 2026-11-30"),
                Arguments.of(
                        "late, and late again after telling a new date",
                        moved(LATE, "2026-11-27 09:00", "2026-11-26 09:00", true),
                        "PROMISE_LATE_AGAIN the quote, 2026-11-25, 2026-11-27T09:00"),
                Arguments.of(
                        "late, with a silent date that has passed as well",
                        moved(LATE, "2026-11-26", "2026-11-24 09:00", false),
                        "PROMISE_LATE the quote, 2026-11-25"),
                Arguments.of(
                        "late on the date it was moved to in time",
                        moved(promise("the quote", "2026-11-20"), "2026-11-26", "2026-11-19 09:00", true),
                        "PROMISE_LATE the quote, 2026-11-26"),
                Arguments.of("due by noon", QUOTE, "PROMISE_DUE the quote, 2026-11-27T12:00"),
                Arguments.of(
                        "due by tonight", promise("the quote", "2026-11-27"), "PROMISE_TODAY the quote, 2026-11-27"),
                Arguments.of(
                        "due by noon, hoped for at half past eleven",
                        aiming(QUOTE, "2026-11-27 11:30"),
                        "PROMISE_TODAY_AIM the quote, 2026-11-27T12:00, 2026-11-27T11:30"),
                Arguments.of(
                        "due by noon, hoped for an hour ago",
                        aiming(QUOTE, "2026-11-27 09:00"),
                        "PROMISE_DUE the quote, 2026-11-27T12:00"),
                Arguments.of(
                        "due by noon, and we already mean Monday",
                        moved(QUOTE, "2026-11-30", "2026-11-26 09:00", false),
                        "PROMISE_WILL_MOVE the quote, 2026-11-27T12:00, 2026-11-30"),
                Arguments.of(
                        "due tomorrow, meant for today without a word",
                        moved(promise("the quote", "2026-11-28"), "2026-11-27", "2026-11-26 09:00", false),
                        "PROMISE_DUE the quote, 2026-11-28"),
                Arguments.of(
                        "due in a month, and no word for half of the time",
                        promise("the quote", at("2026-10-01 09:00"), "2026-12-24"),
                        "PROMISE_UPDATE the quote, 2026-12-24"),
                Arguments.of(
                        "due today, and no word for half of the time",
                        promise("the quote", at("2026-10-01 09:00"), "2026-11-27"),
                        "PROMISE_TODAY the quote, 2026-11-27"),
                Arguments.of(
                        "delivered on Monday",
                        promise("the oven", "2026-11-24")
                                .agreed("", Optional.of(DELIVERY))
                                .keptAt(at("2026-11-23 15:00")),
                        "DELIVERED the oven, 2026-11-23T14:00:00Z"),
                Arguments.of(
                        "due in three days", promise("the quote", "2026-11-30"), "PROMISE_DUE the quote, 2026-11-30"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("promises")
    void theDateTheCustomerKnowsDecidesTheWords(String situation, Promise promise, String line) {
        assertThat(said(TOM_REYES, List.of(promise), List.of(), List.of()))
                .as(situation)
                .containsExactly(line);
    }

    @Test
    void aDepositIsNotJustAnyPayment() {
        assertThat(said(
                        TOM_REYES,
                        List.of(
                                payment("the oven", "2026-11-24 16:00", true),
                                payment("knives", "2026-11-25 09:00", false)),
                        List.of(),
                        List.of()))
                .containsExactly(
                        "DEPOSIT_NOT_ACKNOWLEDGED the oven, 500.00 EUR, 2026-11-24T15:00:00Z",
                        "PAYMENT_NOT_ACKNOWLEDGED knives, 500.00 EUR, 2026-11-25T08:00:00Z");
    }

    static Stream<Arguments> matters() {
        var forgotten = mistake("we forgot the box", "2026-11-26 09:00");
        var planned = forgotten.reworded(forgotten.what(), forgotten.at(), "Nora", "Ben brings it tonight", List.of());
        var asked = question("does it fit", "2026-11-20 09:00", Optional.of(due("2026-11-28")));
        return Stream.of(
                Arguments.of(
                        "a mistake with a plan", planned, "MISTAKE_UNTOLD we forgot the box (Ben brings it tonight)"),
                Arguments.of("a mistake without a plan", forgotten, "MISTAKE_WITHOUT_PLAN we forgot the box"),
                Arguments.of(
                        "amends, the earliest that is left",
                        told(mistake(
                                "the box",
                                "2026-11-20 09:00",
                                amends("a letter", "2026-12-24"),
                                amends("a cake", "2026-11-28"))),
                        "AMENDS_DUE the box (a cake), 2026-11-28"),
                Arguments.of(
                        "amends that are late",
                        told(mistake("the box", "2026-11-20 09:00", amends("a cake", "2026-11-26"))),
                        "AMENDS_LATE the box (a cake), 2026-11-26"),
                Arguments.of(
                        "amends some day",
                        told(mistake("the box", "2026-11-20 09:00", amends("a cake", null))),
                        "AMENDS_OPEN the box (a cake)"),
                Arguments.of("an answer", asked, "QUESTION_DUE does it fit, 2026-11-28"),
                Arguments.of(
                        "an answer that is late",
                        asked.reworded(asked.what(), "", "", Optional.of(due("2026-11-26"))),
                        "QUESTION_LATE does it fit, 2026-11-26"),
                Arguments.of(
                        "an answer some day",
                        asked.reworded(asked.what(), "", "", Optional.empty()),
                        "QUESTION_OPEN does it fit, 2026-11-20T08:00:00Z"),
                Arguments.of("asked again", asked.askedAgain(at("2026-11-26 09:00")), "QUESTION_AGAIN does it fit"),
                Arguments.of("a missed call", missed("", "2026-11-27 08:00"), "CALL_MISSED , 2026-11-27T07:00:00Z"),
                Arguments.of("something we owe", iou("six ramekins", "2026-11-28"), "IOU_DUE six ramekins, 2026-11-28"),
                Arguments.of(
                        "something we owe since yesterday",
                        iou("six ramekins", "2026-11-26"),
                        "IOU_LATE six ramekins, 2026-11-26"),
                Arguments.of(
                        "money we owe",
                        iou("change", "2026-11-28")
                                .reworded(
                                        Iou.Side.WE_OWE,
                                        "change",
                                        Optional.of(new Money(450, "EUR")),
                                        Optional.of(due("2026-11-28"))),
                        "IOU_MONEY_DUE change, 2026-11-28, 4.50 EUR"),
                Arguments.of(
                        "something we keep",
                        iou("keys", "2026-11-28")
                                .reworded(Iou.Side.WE_KEEP, "keys", Optional.empty(), Optional.of(due("2026-11-28"))),
                        "IOU_KEPT keys, 2026-11-28"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("matters")
    void whatIsOwedIsSaid(String situation, Entry entry, String line) {
        assertThat(said(TOM_REYES, List.of(entry), List.of(), List.of()))
                .as(situation)
                .containsExactly(line);
    }

    @Test
    void whatTheyOweUsIsNeverSaidFirst() {
        var lent = iou("a pan", "2026-11-26")
                .reworded(Iou.Side.THEY_OWE, "a pan", Optional.empty(), Optional.of(due("2026-11-26")));

        assertThat(said(TOM_REYES, List.of(lent), List.of(), List.of())).isEmpty();
    }
}
