package app.handsel.model;

import static app.handsel.model.Given.BERLIN;
import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.amends;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.iou;
import static app.handsel.model.Given.missed;
import static app.handsel.model.Given.mistake;
import static app.handsel.model.Given.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed for mistakes, questions, calls and small debts. */
class OwedMattersTest {

    private final Owed owed = new Owed(BERLIN, 3);

    @Test
    void aMistakeIsOwedToTheCustomerFromTheMinuteItHappenedUntilTheyKnow() {
        var forgotten = mistake("forgot the second box", "2026-11-27 23:58");

        assertThat(owed("2026-11-27 23:58", forgotten)).isEqualTo("MISTAKE_NOT_TOLD NOW");
        assertThat(only("2026-11-29 08:00", forgotten).when()).isEqualTo(at("2026-11-27 23:58"));
        assertThat(owed("2026-11-29 08:00", told(forgotten))).isEmpty();
    }

    @ParameterizedTest(name = "amends due {0}, at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                | 2026-11-27 09:00 | AMENDS_DUE TODAY | 2026-11-28 00:00
        -                | 2027-02-01 09:00 | AMENDS_DUE TODAY | 2027-02-02 00:00
        2026-12-01       | 2026-11-27 23:59 | -                | -
        2026-12-01       | 2026-11-28 00:00 | AMENDS_DUE SOON  | 2026-12-02 00:00
        2026-12-01       | 2026-12-01 00:00 | AMENDS_DUE TODAY | 2026-12-02 00:00
        2026-12-01       | 2026-12-02 00:00 | AMENDS_DUE NOW   | 2026-12-02 00:00
        2026-10-25 02:30 | 2026-10-25 02:31 | AMENDS_DUE NOW   | 2026-10-25 02:31
        2026-03-29       | 2026-03-30 00:00 | AMENDS_DUE NOW   | 2026-03-30 00:00
        """)
    void amendsAreOwedUntilTheyAreMade(String due, String now, String shown, String when) {
        var told = told(mistake("forgot the second box", "2026-10-01 10:00", amends("free delivery", due)));

        assertThat(owed(now, told)).isEqualTo(shown == null ? "" : shown);
        if (when != null) {
            assertThat(only(now, told).when()).isEqualTo(at(when));
        }
        assertThat(owed(now, told.amended(at(now)))).isEmpty();
    }

    @Test
    void theEarliestOfTheAmendsThatAreLeftDecides() {
        var mistake = told(mistake(
                "forgot the second box",
                "2026-11-20 10:00",
                amends("a letter", "2026-12-24"),
                amends("free delivery", "2026-11-26")));

        assertThat(owed("2026-11-27 09:00", mistake)).isEqualTo("AMENDS_DUE NOW");
        assertThat(only("2026-11-27 09:00", mistake).when()).isEqualTo(at("2026-11-27 00:00"));
    }

    @Test
    void aMistakeNotYetToldAndItsAmendsAreOneRow() {
        assertThat(owed("2026-11-27 09:00", mistake("the box", "2026-11-26 10:00", amends("a cake", null))))
                .isEqualTo("MISTAKE_NOT_TOLD NOW, AMENDS_DUE");
    }

    @ParameterizedTest(name = "answer due {0}, at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-12-01       | 2026-11-27 23:59 | -                | -
        2026-12-01       | 2026-11-28 00:00 | ANSWER_DUE SOON  | 2026-12-02 00:00
        2026-12-01 12:00 | 2026-12-01 12:00 | ANSWER_DUE TODAY | 2026-12-01 12:01
        2026-12-01 12:00 | 2026-12-01 12:01 | ANSWER_LATE NOW  | 2026-12-01 12:01
        2026-11-30       | 2026-12-01 00:00 | ANSWER_LATE NOW  | 2026-12-01 00:00
        -                | 2026-11-20 10:00 | ANSWER_DUE SOON  | 2026-11-22 00:00
        -                | 2026-11-20 23:59 | ANSWER_DUE SOON  | 2026-11-22 00:00
        -                | 2026-11-21 00:00 | ANSWER_DUE TODAY | 2026-11-22 00:00
        -                | 2026-12-31 12:00 | ANSWER_DUE TODAY | 2027-01-01 00:00
        """)
    void anAnswerIsOwedWhenWeSaidWeWouldKnowOrElseOnTheNextDay(String due, String now, String shown, String when) {
        var asked = question(
                "does it fit", "2026-11-20 10:00", Optional.ofNullable(due).map(Given::due));

        assertThat(owed(now, asked)).isEqualTo(shown == null ? "" : shown);
        if (when != null) {
            assertThat(only(now, asked).when()).isEqualTo(at(when));
        }
        assertThat(owed(now, asked.answered(new Question.Answer("It fits.", at(now), "Nora"))))
                .isEmpty();
    }

    @Test
    void whoeverHadToAskAgainComesNow() {
        var asked = question("does it fit", "2026-11-20 10:00", Optional.of(due("2026-12-24")))
                .askedAgain(at("2026-11-23 10:00"))
                .askedAgain(at("2026-11-26 10:00"));

        assertThat(owed("2026-11-27 09:00", asked)).isEqualTo("ASKED_AGAIN NOW");
        assertThat(only("2026-11-27 09:00", asked).when()).isEqualTo(at("2026-11-26 10:00"));
        assertThat(owed("2026-12-26 09:00", asked)).isEqualTo("ANSWER_LATE NOW, ASKED_AGAIN");
    }

    @Test
    void aQuestionThatIsOpenAgainWasNotAskedAgain() {
        var reopened = question("does it fit", "2026-11-20 10:00", Optional.empty())
                .askedAgain(at("2026-11-23 10:00"))
                .answered(new Question.Answer("It fits.", at("2026-11-24 10:00"), "Ben"))
                .reopened(Optional.of(due("2026-11-27")));

        assertThat(owed("2026-11-27 09:00", reopened)).isEqualTo("ANSWER_DUE TODAY");
        assertThat(owed("2026-11-27 11:00", reopened.askedAgain(at("2026-11-27 10:00"))))
                .isEqualTo("ASKED_AGAIN NOW, ANSWER_DUE");
    }

    @Test
    void oneCallBackAnswersAllThatWereMissed() {
        var first = missed("", "2026-11-26 17:58");
        var second = missed("the oven", "2026-11-27 08:10");

        assertThat(owed.at(at("2026-11-27 09:00"), List.of(second, first)))
                .singleElement()
                .isEqualTo(
                        new Obligation(Obligation.Kind.CALL_BACK, Obligation.Group.NOW, first, at("2026-11-26 17:58")));
        assertThat(owed("2026-11-27 09:00", first.calledBack(at("2026-11-27 08:30"))))
                .isEmpty();
    }

    @Test
    void missedCallsOfTwoCustomersAreTwo() {
        var lena = new Call(
                Given.id("lena"),
                Given.id("Lena"),
                at("2026-11-27 08:00"),
                Call.Outcome.MISSED,
                "",
                "",
                Optional.empty());

        assertThat(owed.at(at("2026-11-27 09:00"), List.of(missed("", "2026-11-26 17:58"), lena)))
                .extracting(Obligation::customer)
                .containsExactly(TOM, lena.customer());
    }

    @ParameterizedTest(name = "{0} is owed no call back")
    @CsvSource({"CAME_IN", "REACHED", "NOT_REACHED"})
    void onlyAMissedCallIsOwedOne(Call.Outcome outcome) {
        assertThat(owed(
                        "2026-11-27 09:00",
                        missed("", "2026-11-26 17:58").reworded(at("2026-11-26 17:58"), outcome, "")))
                .isEmpty();
    }

    @ParameterizedTest(name = "due {0}, at {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -          | 2027-11-27 09:00 | -
        2026-12-01 | 2026-11-27 23:59 | -
        2026-12-01 | 2026-11-28 00:00 | IOU_DUE SOON
        2026-12-01 | 2026-12-01 23:59 | IOU_DUE TODAY
        2026-12-01 | 2026-12-02 00:00 | IOU_DUE NOW
        """)
    void aSmallDebtIsSpokenOfOnlyWhenADayWasAgreed(String due, String now, String shown) {
        assertThat(owed(now, iou("six ramekins", due))).isEqualTo(shown == null ? "" : shown);
        assertThat(owed(now, iou("six ramekins", due).settledAt(at(now)))).isEmpty();
    }

    private static Instant at(String moment) {
        return Given.at(moment);
    }

    private String owed(String now, Entry entry) {
        return Shown.all(owed.at(at(now), List.of(entry)));
    }

    private Obligation only(String now, Entry entry) {
        return owed.at(at(now), List.of(entry)).getFirst();
    }

    private static Mistake told(Mistake mistake) {
        return mistake.told(new Mistake.Heard(at("2026-11-26 12:00"), true));
    }
}
