package app.handsel.model.trust;

import static app.handsel.model.trust.Some.BERLIN;
import static app.handsel.model.trust.Some.at;
import static app.handsel.model.trust.Some.due;
import static app.handsel.model.trust.Some.mistake;
import static app.handsel.model.trust.Some.payment;
import static app.handsel.model.trust.Some.promise;
import static app.handsel.model.trust.Some.question;
import static app.handsel.model.trust.Some.thanked;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Entry;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Way;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts, from when on, and as what. */
class CountingTest {

    @ParameterizedTest(name = "due {0}, kept {1}, seen {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # due             | kept             | now              | result     | early or late
        2026-11-27 12:00  | -                | 2026-11-27 12:00 | -          | -
        2026-11-27 12:00  | -                | 2026-11-27 12:01 | STILL_LATE | PT0S
        2026-11-27 12:00  | -                | 2026-11-29 12:01 | STILL_LATE | PT48H
        2026-11-27 12:00  | 2026-11-27 12:00 | 2026-12-01 09:00 | KEPT       | PT1M
        2026-11-27 12:00  | 2026-11-27 12:01 | 2026-12-01 09:00 | DONE_LATE  | PT0S
        2026-11-27 12:00  | 2026-11-25 12:01 | 2026-12-01 09:00 | KEPT       | PT48H
        2026-11-27 12:00  | 2026-11-25 12:01 | 2026-11-26 09:00 | -          | -
        2026-11-27        | 2026-11-27 23:59 | 2026-11-28 00:00 | KEPT       | PT1M
        2026-11-27        | 2026-11-28 00:00 | 2026-11-28 00:00 | DONE_LATE  | PT0S
        # the night the clock goes forward has an hour less, the one it goes back an hour more
        2026-03-29        | 2026-03-28 23:00 | 2026-04-01 09:00 | KEPT       | PT24H
        2026-10-25        | 2026-10-24 23:00 | 2026-11-01 09:00 | KEPT       | PT26H
        2026-03-29 02:30  | 2026-03-29 03:30 | 2026-04-01 09:00 | KEPT       | PT1M
        2026-03-29 02:30  | 2026-03-29 03:31 | 2026-04-01 09:00 | DONE_LATE  | PT0S
        """)
    void aPromiseCountsOnceItFellDue(String due, String kept, String now, Result result, Duration span) {
        Promise promise = kept == null ? promise(due) : promise(due).keptAt(at(kept));

        Optional<Case> found = counted(promise, now);

        assertThat(found.map(Case::result)).isEqualTo(Optional.ofNullable(result));
        assertThat(found.map(Case::span)).isEqualTo(Optional.ofNullable(span));
    }

    @ParameterizedTest(name = "moved {0} to {1}, told {2}, kept {3}: {4} on {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # first due on 31 October; moved at, to | told | kept             | result     | counts on
        2026-10-30 09:00 | 2026-11-05         | true  | 2026-11-05 18:00 | MOVED      | 2026-11-05
        2026-10-30 09:00 | 2026-11-05         | true  | 2026-11-06 08:00 | DONE_LATE  | 2026-11-05
        2026-10-30 09:00 | 2026-11-05         | true  | -                | STILL_LATE | 2026-11-05
        2026-10-30 09:00 | 2026-11-05         | false | 2026-11-05 18:00 | DONE_LATE  | 2026-10-31
        2026-10-30 09:00 | 2026-11-05         | false | 2026-10-31 18:00 | KEPT       | 2026-10-31
        2026-11-01 00:00 | 2026-11-05         | true  | 2026-11-05 18:00 | DONE_LATE  | 2026-10-31
        2026-10-30 09:00 | 2026-12-05         | true  | 2026-11-05 18:00 | -          | -
        """)
    void itBelongsToTheDayThatWasLastAgreedInTime(
            String moved, String to, boolean told, String kept, Result result, LocalDate day) {
        Promise promise = promise("2026-10-31").movedTo(due(to), at(moved), told);
        Optional<Case> found = counted(kept == null ? promise : promise.keptAt(at(kept)), "2026-11-20 09:00");

        assertThat(found.map(Case::result)).isEqualTo(Optional.ofNullable(result));
        assertThat(found.map(Case::day)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void whatTheCustomerReleasedUsFromDoesNotCountNotEvenLate() {
        assertThat(counted(promise("2026-10-01").releasedAt(at("2026-09-20 09:00")), "2026-11-01 09:00"))
                .isEmpty();
        assertThat(counted(promise("2026-10-01").releasedAt(at("2026-10-20 09:00")), "2026-11-01 09:00"))
                .isEmpty();
    }

    @ParameterizedTest(name = "received {0}, thanked {1}, seen {2}: {3} after {4}, on {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-11-20 10:00 | 2026-11-20 10:20 | 2026-11-24 10:00 | ACKNOWLEDGED | PT20M | 2026-11-20
        2026-11-20 10:00 | -                | 2026-11-23 10:00 | WAITING      | PT72H | 2026-11-20
        2026-10-31 23:30 | -                | 2026-11-01 00:30 | WAITING      | PT1H  | 2026-10-31
        2026-10-25 01:30 | 2026-10-25 03:30 | 2026-11-01 00:30 | ACKNOWLEDGED | PT3H  | 2026-10-25
        2026-03-29 01:30 | 2026-03-29 03:30 | 2026-11-01 00:30 | ACKNOWLEDGED | PT1H  | 2026-03-29
        2026-11-20 10:00 | 2026-11-19 10:00 | 2026-11-24 10:00 | ACKNOWLEDGED | PT0S  | 2026-11-20
        2026-11-25 10:00 | -                | 2026-11-24 10:00 | -            | -     | -
        """)
    void aPaymentWaitsAlsoOverNightsAndWeekends(
            String received, String heard, String now, Result result, Duration waited, LocalDate day) {
        var payment = heard == null ? payment(received) : thanked(payment(received), heard);

        Optional<Case> found = counted(payment, now);

        assertThat(found.map(Case::result)).isEqualTo(Optional.ofNullable(result));
        assertThat(found.map(Case::span)).isEqualTo(Optional.ofNullable(waited));
        assertThat(found.map(Case::day)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest(name = "answer due {0}, given {1}, seen {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-11-27 12:00 | 2026-11-27 12:00 | 2026-12-01 09:00 | ANSWERED
        2026-11-27 12:00 | 2026-11-27 12:01 | 2026-12-01 09:00 | ANSWERED_LATE
        2026-11-27 12:00 | -                | 2026-12-01 09:00 | NOT_ANSWERED
        2026-11-27 12:00 | -                | 2026-11-27 12:00 | -
        2026-11-27       | 2026-11-20 12:00 | 2026-11-27 23:59 | -
        2026-11-27       | 2026-11-20 12:00 | 2026-11-28 00:00 | ANSWERED
        ''               | 2026-11-20 12:00 | 2026-12-01 09:00 | -
        """)
    void anAnswerCountsWhenWeSaidWhen(String due, String answered, String now, Result result) {
        Question question = question(due);
        var asked =
                answered == null ? question : question.answered(new Question.Answer("It fits", at(answered), "Ben"));

        assertThat(counted(asked, now).map(Case::result)).isEqualTo(Optional.ofNullable(result));
    }

    @Test
    void whoAnsweredStandsForTheAnswer() {
        var answered = question("2026-11-27").answered(new Question.Answer("It fits", at("2026-11-26 09:00"), "Ben"));

        assertThat(counted(answered, "2026-12-01 09:00").orElseThrow().by()).isEqualTo("Ben");
        assertThat(counted(question("2026-11-27"), "2026-12-01 09:00")
                        .orElseThrow()
                        .by())
                .isEqualTo("Mia");
    }

    @Test
    void aMistakeCountsAtOnce() {
        Mistake mistake = mistake(Some.TOM, "2026-10-31 23:59");
        var heard = at("2026-11-02 09:00");

        assertThat(counted(mistake, "2026-11-01 00:00")).map(Case::result).contains(Result.NOT_TOLD);
        assertThat(counted(mistake.told(new Mistake.Heard(heard, true)), "2026-11-03 00:00"))
                .map(Case::result)
                .contains(Result.TOLD_FIRST);
        assertThat(counted(mistake.told(new Mistake.Heard(heard, false)), "2026-11-03 00:00"))
                .hasValueSatisfying(found -> {
                    assertThat(found.result()).isEqualTo(Result.FOUND_OUT);
                    assertThat(found.day()).isEqualTo("2026-10-31");
                });
    }

    @Test
    void whatWasOnlySaidDoesNotCount() {
        var note = new Note(UUID.randomUUID(), Some.TOM, at("2026-11-01 09:00"), Way.CALL, "Mia", "Hello");

        assertThat(counted(note, "2026-12-01 09:00")).isEmpty();
    }

    private static Optional<Case> counted(Entry entry, String now) {
        return new Counting(BERLIN, at(now)).of(entry);
    }
}
