package app.handsel;

import static app.handsel.People.LENA;
import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Question;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed asks for more than a key: the form stands on the card, with the caret in it. */
class DoingWhatIsOwedScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.at(folder);
        desk.has(TOM, LENA);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void anAnswerBegunOnTodayIsWrittenAtOnce() {
        desk.has(question("does the oven fit"));
        desk.press("Ctrl+1");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("answer-text");
        desk.type("Yes, with the frame out.");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("note")).isEmpty();
        assertThat(desk.read("card-questions")).contains("Yes, with the frame out.");
        desk.press("Esc");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
        desk.press("Ctrl+Z");
        assertThat(desk.read("today")).contains("does the oven fit");
    }

    @Test
    void aMistakeIsToldOnlyOnceThereIsAPlan() {
        desk.has(mistake("the wrong box"));
        desk.press("Ctrl+1");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("mistake-what");
        desk.tabTo("mistake-plan");
        desk.type("the right one goes out tonight");
        desk.press("Ctrl+Enter");
        desk.press("Ctrl+1");
        assertThat(desk.read("today")).contains("they do not know yet", "the right one goes out tonight");
        desk.press("Enter");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
    }

    @Test
    void escComesBackToTheRowOneCameFrom() {
        desk.has(question("does the oven fit"), mistake("the wrong box"));
        desk.press("Ctrl+1");
        desk.press("Down");
        desk.press("Right");
        desk.press("Esc");
        assertThat(desk.focus()).startsWith("Tom Reyes: asked: does the oven fit");
        desk.press("Enter");
        desk.press("Esc");
        assertThat(desk.focus()).isEqualTo("note");
        desk.press("Esc");
        assertThat(desk.focus()).startsWith("Tom Reyes: asked: does the oven fit");
    }

    private static Question question(String what) {
        return Question.asked(
                UUID.randomUUID(), TOM.id(), what, "", "Mia", TestNotebook.NOW, Optional.of(Due.by(TODAY)));
    }

    private static Mistake mistake(String what) {
        return new Mistake(
                UUID.randomUUID(), LENA.id(), what, TestNotebook.NOW, "Mia", "", Optional.empty(), List.of());
    }
}
