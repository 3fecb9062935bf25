package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.customer;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.payment;
import static app.handsel.model.Given.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The phone rings on Friday 27 November 2026, at ten in the morning. */
class SayFirstTest {

    private static final Instant NOW = at("2026-11-27 10:00");
    private static final Customer TOM_REYES = customer("Tom Reyes").build();
    private static final Promise QUOTE = promise("the quote", "2026-11-27 12:00");
    private static final Promise LATE = promise("the quote", "2026-11-25");

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
                Arguments.of("due by noon", QUOTE, "PROMISE_TODAY_AT the quote, 2026-11-27T12:00"),
                Arguments.of(
                        "due by tonight", promise("the quote", "2026-11-27"), "PROMISE_TODAY the quote, 2026-11-27"),
                Arguments.of(
                        "due by noon, hoped for at half past eleven",
                        aiming(QUOTE, "2026-11-27 11:30"),
                        "PROMISE_TODAY_AIM the quote, 2026-11-27T12:00, 2026-11-27T11:30"),
                Arguments.of(
                        "due by noon, hoped for an hour ago",
                        aiming(QUOTE, "2026-11-27 09:00"),
                        "PROMISE_TODAY_AT the quote, 2026-11-27T12:00"),
                Arguments.of(
                        "due by noon, and we already mean Monday",
                        moved(QUOTE, "2026-11-30", "2026-11-26 09:00", false),
                        "PROMISE_WILL_MOVE the quote, 2026-11-27T12:00, 2026-11-30"),
                Arguments.of(
                        "due tomorrow, meant for today without a word",
                        moved(promise("the quote", "2026-11-28"), "2026-11-27", "2026-11-26 09:00", false),
                        "PROMISE_SOON the quote, 2026-11-28"),
                Arguments.of(
                        "due in three days", promise("the quote", "2026-11-30"), "PROMISE_SOON the quote, 2026-11-30"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("promises")
    void theDateTheCustomerKnowsDecidesTheWords(String situation, Promise promise, String line) {
        assertThat(said(TOM_REYES, List.of(promise), List.of(), Optional.empty()))
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
                        Optional.empty()))
                .containsExactly(
                        "DEPOSIT_NOT_ACKNOWLEDGED the oven, 500.00 EUR, 2026-11-24T15:00:00Z",
                        "PAYMENT_NOT_ACKNOWLEDGED knives, 500.00 EUR, 2026-11-25T08:00:00Z");
    }

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
                        Optional.of(note(Way.CALL, "Wants a second oven.\nSoon."))))
                .containsExactly(
                        "PROMISE_TODAY_AT the quote, 2026-11-27T12:00",
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

        assertThat(said(TOM_REYES, promises, interests("Lakers"), Optional.empty()))
                .hasSize(5)
                .allMatch(line -> line.startsWith("PROMISE_LATE"));
    }

    @Test
    void ofManyInterestsTheTwoNewestAreAskedAbout() {
        assertThat(said(TOM_REYES, List.of(), interests("Lakers", "Reed", "second shop"), Optional.empty()))
                .containsExactly("ASK_ABOUT second shop", "ASK_ABOUT Reed");
    }

    @Test
    void ofSomebodyNewThereIsNothingToSay() {
        assertThat(said(TOM_REYES, List.of(), List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void aMemoOrAnEmptyNoteIsNotATalk() {
        assertThat(said(TOM_REYES, List.of(), List.of(), Optional.of(note(Way.MEMO, "Pays late."))))
                .isEmpty();
        assertThat(said(TOM_REYES, List.of(), List.of(), Optional.of(note(Way.CALL, " \n"))))
                .isEmpty();
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

        assertThat(SayFirst.lines(lena, List.of(), List.of(), Optional.empty(), at(now), BERLIN))
                .extracting(SayFirstTest::shown)
                .isEqualTo(lines);
    }

    private static List<String> said(
            Customer customer, List<? extends Entry> entries, List<Interest> interests, Optional<Note> newest) {
        var owed = new Owed(BERLIN, 3).at(NOW, entries);
        return SayFirst.lines(customer, owed, interests, newest, NOW, BERLIN).stream()
                .map(SayFirstTest::shown)
                .toList();
    }

    private static String shown(SayFirst.Line line) {
        var parts = new ArrayList<String>();
        parts.add(line.kind() + " " + line.what());
        line.due().ifPresent(due -> parts.add(shown(due)));
        line.then().ifPresent(due -> parts.add(shown(due)));
        line.amount().ifPresent(money -> parts.add(money.amount() + " " + money.currency()));
        line.at().ifPresent(at -> parts.add(at.toString()));
        return String.join(", ", parts);
    }

    private static String shown(Due due) {
        return due.time()
                .map(time -> due.day().atTime(time).toString())
                .orElse(due.day().toString());
    }

    private static Promise moved(Promise promise, String to, String when, boolean told) {
        return promise.movedTo(due(to), at(when), told);
    }

    private static Promise aiming(Promise promise, String aim) {
        return promise.reworded(promise.what(), Optional.of(due(aim)), "");
    }

    private static Note note(Way way, String text) {
        return new Note(Given.id("note"), TOM, at("2026-11-24 16:00"), way, "Nora", text);
    }

    private static List<Interest> interests(String... oldestFirst) {
        var interests = new ArrayList<Interest>();
        for (String text : oldestFirst) {
            interests.add(new Interest(
                    Given.id(text), TOM, text, at("2026-11-01 09:00").plusSeconds(interests.size())));
        }
        return interests;
    }
}
