package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.amends;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.customer;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.iou;
import static app.handsel.model.Given.missed;
import static app.handsel.model.Given.mistake;
import static app.handsel.model.Given.payment;
import static app.handsel.model.Given.promise;
import static app.handsel.model.Given.question;
import static app.handsel.model.Said.NOW;
import static app.handsel.model.Said.TOM_REYES;
import static app.handsel.model.Said.interests;
import static app.handsel.model.Said.moved;
import static app.handsel.model.Said.note;
import static app.handsel.model.Said.said;
import static app.handsel.model.Said.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of what to say first, when the phone rings on Friday 27 November 2026 at ten in the morning. */
class SayFirstTest {

    private static final Promise QUOTE = promise("the quote", "2026-11-27 12:00");
    private static final Promise LATE = promise("the quote", "2026-11-25");

    @Test
    void whatIsOwedComesFirstThenTheDayThenTheLastTalkThenWhatTheyLike() {
        var tom = customer("Tom Reyes")
                .dates(List.of(new Occasion("birthday", MonthDay.of(11, 30), Optional.of(Year.of(1979)))))
                .bestTime("after 3 pm")
                .build();

        assertThat(said(
                        tom,
                        List.of(QUOTE),
                        interests("Lakers"),
                        List.of(note(Way.CALL, "Wants a second oven.\nSoon."))))
                .containsExactly(
                        "PROMISE_DUE the quote, 2026-11-27T12:00",
                        "OCCASION_SOON birthday, 2026-11-30",
                        "LAST_CALL Wants a second oven., 2026-11-24T15:00:00Z",
                        "ASK_ABOUT Lakers",
                        "BEST_TIME after 3 pm");
    }

    @Test
    void thereAreNeverMoreThanFiveLines() {
        var promises = Stream.of("a", "b", "c", "d", "e", "f")
                .map(what -> promise(what, "2026-11-20"))
                .toList();

        assertThat(said(TOM_REYES, promises, interests("Lakers"), List.of()))
                .hasSize(5)
                .allMatch(line -> line.startsWith("PROMISE_LATE"));
    }

    @Test
    void ofManyInterestsTheTwoNewestAreAskedAbout() {
        assertThat(said(TOM_REYES, List.of(), interests("Lakers", "Reed", "second shop"), List.of()))
                .containsExactly("ASK_ABOUT second shop", "ASK_ABOUT Reed");
    }

    @Test
    void ofSomebodyNewThereIsNothingToSay() {
        assertThat(said(TOM_REYES, List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void aMemoIsNotATalk() {
        var memo = new Note(Given.id("memo"), TOM, at("2026-11-26 16:00"), Way.MEMO, "Nora", "Pays late.");

        assertThat(said(TOM_REYES, List.of(), List.of(), List.of(memo, note(Way.VISIT, "Wants a second oven."))))
                .containsExactly("LAST_VISIT Wants a second oven., 2026-11-24T15:00:00Z");
    }

    @Test
    void whatWasWrittenInAngerIsNeverQuoted() {
        var calm = note(Way.CALL, "Says the box is missing.");
        var heated = new Note(
                calm.id(),
                TOM,
                calm.at(),
                calm.way(),
                calm.by(),
                calm.text(),
                Optional.empty(),
                Optional.of(new Heat("You are all useless!", "So are you.")));

        assertThat(said(TOM_REYES, List.of(), List.of(), List.of(heated)))
                .containsExactly("LAST_CALL , 2026-11-24T15:00:00Z");
    }

    @Test
    void whatTheyWouldAskAboutFirstComesFirst() {
        var lena = new CustomerBuilder(Given.id("Lena"), "Lena Brandt", NOW)
                .referredBy(Optional.of(TOM))
                .build();
        List<Entry> owed = List.of(
                lena,
                iou("six ramekins", "2026-11-26"),
                told(mistake("the lid", "2026-11-20 09:00", amends("a cake", null))),
                promise("by tonight", "2026-11-27"),
                missed("", "2026-11-27 08:00"),
                question("does it fit", "2026-11-20 09:00", Optional.of(due("2026-11-26"))),
                moved(promise("the pan", "2026-11-28"), "2026-11-30", "2026-11-26 09:00", false),
                payment("the oven", "2026-11-24 16:00", true),
                LATE,
                mistake("we forgot the box", "2026-11-26 09:00"));

        assertThat(said(TOM_REYES, owed, List.of(), List.of()))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "MISTAKE_WITHOUT_PLAN",
                        "PROMISE_LATE",
                        "DEPOSIT_NOT_ACKNOWLEDGED",
                        "PROMISE_WILL_MOVE",
                        "QUESTION_LATE");
        assertThat(said(TOM_REYES, owed.subList(0, 5), List.of(), List.of()))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("CALL_MISSED", "PROMISE_TODAY", "AMENDS_OPEN", "IOU_LATE", "CUSTOMER_SENT");
    }

    @Test
    void theFirstOrderIsThankedForAndWhatConcernsOthersIsNot() {
        var paid = new Relation(TOM_REYES, Optional.empty(), Optional.of(at("2026-11-20 09:00")), 0);
        var ann = new CustomerBuilder(Given.id("Ann"), "Ann Oba", NOW).build();
        var sent = customer("Tom Reyes").referredBy(Optional.of(ann.id())).build();
        var known = new Known(List.of(sent), Map.of(TOM, paid, ann.id(), Given.relation(ann, null)));

        assertThat(SayFirst.lines(sent, new Owed(BERLIN, 3).at(NOW, known), List.of(), List.of(), NOW, BERLIN))
                .extracting(Said::shown)
                .containsExactly("FIRST_ORDER Tom");
    }

    static Stream<Arguments> occasions() {
        return Stream.of(
                Arguments.of("2026-11-27 10:00", MonthDay.of(11, 27), List.of("OCCASION_TODAY birthday, 2026-11-27")),
                Arguments.of("2026-11-27 10:00", MonthDay.of(12, 4), List.of("OCCASION_SOON birthday, 2026-12-04")),
                Arguments.of("2026-11-27 10:00", MonthDay.of(12, 5), List.of()),
                Arguments.of("2026-11-27 10:00", MonthDay.of(11, 26), List.of()),
                Arguments.of("2026-12-29 10:00", MonthDay.of(1, 2), List.of("OCCASION_SOON birthday, 2027-01-02")),
                Arguments.of("2027-02-27 10:00", MonthDay.of(2, 29), List.of("OCCASION_SOON birthday, 2027-02-28")),
                Arguments.of("2028-02-29 10:00", MonthDay.of(2, 29), List.of("OCCASION_TODAY birthday, 2028-02-29")));
    }

    @ParameterizedTest(name = "on {0}, born on {1}: {2}")
    @MethodSource("occasions")
    void aDayTheyToldUsIsRememberedAWeekAhead(String now, MonthDay day, List<String> lines) {
        var lena = customer("Lena Brandt")
                .dates(List.of(new Occasion("birthday", day, Optional.empty())))
                .build();

        assertThat(SayFirst.lines(lena, List.of(), List.of(), List.of(), at(now), BERLIN))
                .extracting(Said::shown)
                .isEqualTo(lines);
    }

    @Test
    void whoHasBeenGreetedIsNotGreetedAgain() {
        var lena = customer("Lena Brandt")
                .dates(List.of(new Occasion("birthday", MonthDay.of(11, 28), Optional.empty())))
                .courtesy(new Courtesy(Courtesy.Kind.GREETED, at("2026-11-26 09:00")))
                .build();

        assertThat(said(lena, List.of(), List.of(), List.of())).isEmpty();
    }
}
