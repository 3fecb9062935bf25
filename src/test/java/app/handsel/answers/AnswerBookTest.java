package app.handsel.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerBookTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final UUID TOM = new UUID(1, 1);
    private static final UUID ANN = new UUID(1, 2);
    private static final UUID LENA = new UUID(1, 3);

    private final List<Question> kept = new ArrayList<>();
    private final AnswerBook book = new AnswerBook(() -> kept, Locale.US);
    private int hours;

    @Test
    void aSimilarQuestionBringsBackTheEarlierOnesTheMostAlikeFirstAndNotItself() {
        Question fits = told(TOM, "Does the oven fit through the door?", "Yes.");
        told(ANN, "When do you open on Sundays?", "At ten.");
        Question small = told(ANN, "Will the ovens fit through small doors?", "Yes.");

        assertThat(similar("will an oven fit through a door", Optional.empty())).containsExactly(fits, small);
        assertThat(similar("will an oven fit through a door", Optional.of(fits.id())))
                .containsExactly(small);
        assertThat(similar("when", Optional.empty())).isEmpty();
    }

    @Test
    void onlyWhatTheSameCustomerStillWaitsForIsAskedAgain() {
        Question open = open(TOM, "Does the oven fit through the door?");
        told(TOM, "Do you sharpen knives?", "Yes.");
        String again = "Does that oven fit the doors?";

        assertThat(book.awaited(TOM, again, Optional.empty())).contains(open);
        assertThat(book.awaited(ANN, again, Optional.empty())).isEmpty();
        assertThat(book.awaited(TOM, again, Optional.of(open.id()))).isEmpty();
        assertThat(book.awaited(TOM, "Is knife sharpening done here, do you sharpen knives?", Optional.empty()))
                .isEmpty();
    }

    @Test
    void twoCustomersWhoWereToldDifferentThingsAreADisputeOnce() {
        Question yes = told(TOM, "Do you take the old oven with you?", "Yes, for free.");
        Question no = told(ANN, "Do you take old ovens with you?", "No, we do not.");
        told(LENA, "Do you take my old oven with you?", "Yes, free.");

        assertThat(book.disputes()).hasSize(1);
        assertThat(book.similarTo("take old oven with you", Optional.empty(), 3))
                .hasSize(3)
                .allMatch(Similar::disputed);
        assertThat(List.of(
                        book.disputes().getFirst().newer(),
                        book.disputes().getFirst().older()))
                .contains(no)
                .doesNotContain(yes.answered(new Question.Answer("", NOW, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do you take the old oven? | Yes, free. | Do you take old ovens? | Yes.",
                "Do you take the old oven? | Yes. | Do you sharpen knives? | No.",
                "Does the oven fit a 90 cm door? | Yes. | Does the oven fit a 60 cm door? | No.",
                "When does my oven arrive? | Tuesday. | When does my oven arrive? | Friday."
            })
    void thereIsNoDisputeWhereEachWasToldWhatIsRightForThem(String one, String this_, String other, String that) {
        told(TOM, one, this_);
        told(ANN, other, that);

        assertThat(book.disputes()).isEmpty();
    }

    @Test
    void oneCustomerWhoWasToldAnotherThingLaterIsNoDispute() {
        told(TOM, "Do you take the old oven?", "No.");
        told(TOM, "Do you take the old oven?", "Yes, now we do.");

        assertThat(book.disputes()).isEmpty();
    }

    @Test
    void whatWasSettledStaysSettledForOthersWhoWereToldTheSame() {
        Question yes = told(TOM, "Do you take the old oven?", "Yes, free.");
        Question no = told(ANN, "Do you take the old oven?", "No.");
        book.disputes();
        change(yes, yes.besides(no.id()));
        change(no, no.besides(yes.id()));
        assertThat(book.disputes()).isEmpty();

        add(answered(LENA, "Do you take the old oven?", "No."));
        assertThat(book.disputes()).isEmpty();
    }

    @Test
    void theBookKeepsUpWithWhatIsDone() {
        Question open = open(TOM, "Do you take the old oven?");
        assertThat(book.matching("ovens", _ -> "")).containsExactly(open);
        change(open, open.answered(new Question.Answer("Gladly", NOW, "Mia")));
        assertThat(book.matching("gladly", _ -> "")).hasSize(1);
        Question now = book.matching("", _ -> "").getFirst();
        book.accept(edit(Change.removed(now)));
        assertThat(book.matching("", _ -> "")).isEmpty();
        assertThat(similar("take the old oven", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ovens, 1", "ov, 1", "'oven, gladly', 1", "mia, 1", "tom oven, 1", "oven table, 0", "'', 1", "'?!', 1"})
    void eachTypedWordMustStandSomewhere(String typed, int found) {
        told(TOM, "Do you take the old oven?", "Gladly.");

        assertThat(book.matching(typed, _ -> "Tom Reyes")).hasSize(found);
    }

    private List<Question> similar(String text, Optional<UUID> itself) {
        return book.similarTo(text, itself, 3).stream().map(Similar::question).toList();
    }

    private Question told(UUID customer, String what, String answer) {
        return add(answered(customer, what, answer));
    }

    private Question answered(UUID customer, String what, String answer) {
        Question asked = asked(customer, what);
        return asked.answered(new Question.Answer(answer, asked.asked(), "Mia"));
    }

    private Question open(UUID customer, String what) {
        return add(asked(customer, what));
    }

    private Question asked(UUID customer, String what) {
        Instant at = NOW.plus(Duration.ofHours(hours++));
        return Question.asked(UUID.randomUUID(), customer, what, "", "", at, Optional.empty());
    }

    private Question add(Question question) {
        kept.add(question);
        book.accept(edit(Change.added(question)));
        return question;
    }

    private void change(Question before, Question after) {
        book.accept(edit(Change.changed(before, after)));
    }

    private static Edit edit(Change change) {
        return Edit.done(NOW, "Mia", Action.QUESTION_CHANGED, "", List.of(change));
    }
}
