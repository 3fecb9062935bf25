package app.handsel;

import static app.handsel.People.LENA;
import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plain text and a few keys take the place of every form. */
class CaptureScreenTest {

    private static final String TALK = """
        Great talk at the counter. Her daughter starts at Reed in autumn, loves the Lakers. \
        I'll have the quote for 40 trays ready by Friday noon, and we will call her when the oven arrives. \
        Paid 500 deposit in cash. She asked whether the oven fits under the hood, I'll know on Tuesday. \
        We forgot her second box last week, apologised, she gets free delivery next time. \
        Tom Reyes sent her.\
        """;

    @TempDir
    private Path folder;

    private Desk desk;
    private int keys;

    @BeforeEach
    void sitDown() {
        desk = Desk.at(folder);
        desk.has(TOM, LENA);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void press(String... strokes) {
        for (String stroke : strokes) {
            desk.press(stroke);
            keys++;
        }
    }

    private void name(String letters) {
        desk.type(letters);
        keys += letters.length();
    }

    private String card() {
        return desk.read("card");
    }

    @Test
    void aMeetingIsOneTextAndOneSave() {
        press("Ctrl+N");
        name("lena");
        press("Enter");
        desk.type(TALK);
        assertThat(desk.read("chips"))
                .contains("Daughter starts at Reed in autumn")
                .contains("loves the Lakers")
                .contains("the quote for 40 trays")
                .contains("Fri, Nov 27 at 12:00")
                .contains("When? Give it a date and it is a promise.")
                .contains("500.00")
                .contains("the oven fits under the hood")
                .contains("forgot her second box")
                .contains("free delivery next time")
                .contains("Tom Reyes sent them");
        press("Tab", "Tab", "Tab");
        assertThat(desk.focus())
                .as("Tab stays in the text as long as there is something to keep")
                .isEqualTo("note");
        press("Tab");
        assertThat(desk.focus()).as("the promise without a date asks for it").isEqualTo("chip-when");
        desk.type("wed");
        press("Enter");
        assertThat(desk.focus()).isEqualTo("note");
        press("Tab", "Tab", "Tab", "Tab");
        press("Ctrl+Enter");
        assertThat(desk.read("note")).isEmpty();
        assertThat(card())
                .contains("the quote for 40 trays")
                .contains("call her when the oven arrives")
                .contains("Acknowledge")
                .contains("loves the Lakers")
                .contains("sent by Tom Reyes");

        desk.press("Ctrl+Z");
        assertThat(card())
                .doesNotContain("the quote for 40 trays")
                .doesNotContain("loves the Lakers")
                .doesNotContain("sent by Tom Reyes");
    }

    /** Ctrl+N, two letters, Enter; the sentence; Tab, Ctrl+Enter. */
    @Test
    void aNoteWithADatedPromiseTakesSixKeysBesideItsWords() {
        press("Ctrl+N");
        name("re");
        press("Enter");
        desk.type("I'll send the quote by Friday noon");
        press("Tab", "Ctrl+Enter");
        assertThat(card()).contains("send the quote").contains("Fri");
        assertThat(keys).isEqualTo(6);
    }

    /** Ctrl+N, two letters, Enter; the sentence; Alt+A, Ctrl+Enter. */
    @Test
    void aPaymentAndItsAcknowledgementTakeSixKeysBesideTheirWords() {
        press("Ctrl+N");
        name("re");
        press("Enter");
        desk.type("paid 500 deposit, cash");
        press("Alt+A", "Ctrl+Enter");
        assertThat(card()).contains("500.00").doesNotContain("Acknowledge");
        assertThat(keys).isEqualTo(6);
    }

    @Test
    void wordsMayComeBeforeTheName() {
        desk.press("Ctrl+N");
        desk.tabTo("note");
        desk.type("! send the quote by Friday");
        desk.press("Ctrl+Enter");
        assertThat(desk.focus()).as("asked about whom it is").isEqualTo("find");
        desk.type("re");
        desk.press("Enter");
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.read("note")).isEqualTo("! send the quote by Friday");
        desk.press("Ctrl+Enter");
        assertThat(card()).contains("Kept").contains("send the quote");
    }

    @Test
    void whoeverIsLookedUpMeanwhileDoesNotGetTheNote() {
        desk.press("Ctrl+N");
        desk.tabTo("note");
        desk.type("about nobody yet");
        desk.press("Ctrl+K");
        desk.type("lena");
        desk.press("Enter");
        assertThat(desk.read("card-name")).isEqualTo("Lena Brandt");
        assertThat(desk.read("note")).isEmpty();
        desk.press("Esc");
        assertThat(desk.read("note")).isEqualTo("about nobody yet");
    }

    @Test
    void escapeLeavesTheQuestionAboutWhom() {
        desk.press("Ctrl+2");
        desk.press("Ctrl+N");
        desk.press("Esc");
        assertThat(desk.read("capture")).isEmpty();
    }

    @Test
    void numbersTypeThemselves() {
        desk.press("Ctrl+N");
        desk.type("re");
        desk.press("Enter");
        desk.type("paid 500 cash, ");
        List.of("1", "2").forEach(desk::type);
        assertThat(desk.read("note")).isEqualTo("paid 500 cash, 12");
        desk.press("Alt+1");
        assertThat(desk.read("note")).isEqualTo("paid 500 cash, 12");
        desk.press("Ctrl+Enter");
        assertThat(card()).contains("Acknowledge");
    }

    @Test
    void theTextHasItsOwnUndo() {
        desk.press("Ctrl+N");
        desk.type("re");
        desk.press("Enter");
        desk.type("I'll send the quote by Friday");
        desk.press("Tab");
        desk.press("Ctrl+Z");
        assertThat(desk.read("note")).isNotEqualTo("I'll send the quote by Friday");
        assertThat(desk.focus()).isEqualTo("note");
    }

    @Test
    void whatWasWrittenComesAlongAlsoWhenOneGoesBackToTheName() {
        desk.press("Ctrl+N");
        desk.tabTo("note");
        desk.type("wants trays");
        desk.press("Ctrl+Enter");
        desk.press("Tab");
        desk.press("Ctrl+N");
        desk.type("re");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("card-name"))
                .as("who is found is not added once more")
                .isEqualTo("Tom Reyes");
        assertThat(desk.read("note")).isEqualTo("wants trays");
    }
}
