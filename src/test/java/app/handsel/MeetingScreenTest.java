package app.handsel;

import static app.handsel.People.LENA;
import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the meeting: whoever is looked at, the typing goes into the note, and nothing typed is lost. */
class MeetingScreenTest {

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

    private void open(String who) {
        desk.press("Ctrl+K");
        desk.type(who);
        desk.press("Enter");
    }

    @Test
    void aNoteBegunOnTodayAsksAboutWhomAndIsWrittenAtOnce() {
        desk.press("Ctrl+N");
        desk.type("rey");
        desk.press("Enter");
        desk.type("Loves the Lakers");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.read("card")).contains("Loves the Lakers");
        assertThat(desk.read("note")).isEmpty();
        assertThat(desk.focus()).isEqualTo("note");
    }

    @Test
    void onACardANoteBeginsWhereOneIs() {
        open("tom");
        desk.tabTo("interest");
        desk.press("Ctrl+N");
        desk.type("Wants trays");

        assertThat(desk.read("note")).isEqualTo("Wants trays");
    }

    @Test
    void tabLeavesTheNoteForItsWayAndThenItsButton() {
        open("tom");
        desk.type("Wants trays");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("note-way");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("note-save");
        desk.press("Shift+Tab");
        desk.press("Shift+Tab");
        assertThat(desk.focus()).isEqualTo("note");
        assertThat(desk.read("note")).isEqualTo("Wants trays");
    }

    @Test
    void eachCustomersDraftWaitsForThem() {
        open("tom");
        desk.type("Tom wants");
        open("lena");
        assertThat(desk.read("note")).isEmpty();
        desk.type("Lena asks");
        open("tom");
        assertThat(desk.read("note")).isEqualTo("Tom wants");

        desk.type(" trays");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("card")).contains("Tom wants trays");
        open("lena");
        assertThat(desk.read("note")).isEqualTo("Lena asks");
    }

    @Test
    void theWayItCameIsChosenByKeyboard() {
        open("tom");
        desk.type("Came in");
        desk.press("Tab");
        desk.press("Down");
        desk.press("Shift+Tab");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("card")).contains("· Visit · Mia");
    }

    @Test
    void theWindowClosesAndWhatWasBegunIsBackTheNextTimeWithTheCaretWhereItWas() {
        open("tom");
        desk.type("Wants trays");
        desk.strike("Home");
        assertThat(desk.mayClose()).isTrue();
        desk.close();
        desk = Desk.at(folder);

        assertThat(desk.read("drafts")).contains("1 draft waits");
        open("tom");
        assertThat(desk.read("drafts")).isEmpty();
        assertThat(desk.read("note")).isEqualTo("Wants trays");
        assertThat(desk.focus()).isEqualTo("note");
        desk.type("Tom: ");
        assertThat(desk.read("note")).isEqualTo("Tom: Wants trays");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("card")).contains("Tom: Wants trays");
    }

    @Test
    void whatWaitsElsewhereIsFoundByKeyboard() {
        open("tom");
        desk.type("Wants trays");
        desk.press("Ctrl+1");
        assertThat(desk.read()).contains("1 draft waits").doesNotContain("Writing");
        desk.tabTo("drafts");
        desk.press("Space");
        desk.press("Down");
        desk.press("Enter");

        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.read("note")).isEqualTo("Wants trays");
        assertThat(desk.focus()).isEqualTo("note");
        assertThat(desk.read()).contains("Writing");
    }

    @Test
    void whatIsDiscardedComesBackWithUndo() {
        open("tom");
        assertThat(desk.read("note-discard")).isEmpty();
        desk.type("Wants trays");
        desk.press("Ctrl+Shift+X");
        assertThat(desk.read("note")).isEmpty();
        assertThat(desk.read("toast")).contains("Discarded");
        assertThat(desk.focus()).isEqualTo("note");
        desk.press("Ctrl+Z");
        assertThat(desk.read("note")).isEqualTo("Wants trays");

        desk.tabTo("note-discard");
        desk.press("Space");
        assertThat(desk.read("note")).isEmpty();
        assertThat(desk.focus()).isEqualTo("note");
    }

    @Test
    void aHalfFilledFormWaitsWhileThePhoneRings() {
        open("tom");
        desk.press("Ctrl+Shift+P");
        desk.type("forty trays");
        desk.press("Ctrl+N");
        desk.press("Ctrl+Shift+P");
        assertThat(desk.focus()).isEqualTo("promise-what");
        open("lena");
        assertThat(desk.read("promise-form")).isEmpty();
        desk.press("Ctrl+Shift+Y");
        desk.type("20");
        desk.press("Ctrl+Enter");
        desk.press("Ctrl+1");

        assertThat(desk.mayClose()).isFalse();
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.read("promise-form")).contains("forty trays");
        assertThat(desk.read("toast")).contains("not saved yet");
        assertThat(desk.mayClose()).isTrue();
    }

    @Test
    void aCustomersHalfChangedDetailsWaitWhileThePhoneRings() {
        open("tom");
        desk.press("F2");
        desk.type("Thomas Reyes");
        open("lena");
        assertThat(desk.read("customer-form")).isEmpty();
        assertThat(desk.read("card-name")).isEqualTo("Lena Brandt");

        assertThat(desk.mayClose()).isFalse();
        assertThat(desk.read("toast")).contains("not saved yet");
        assertThat(desk.read("customer-form")).contains("Thomas Reyes");
        assertThat(desk.mayClose()).isTrue();
        desk.press("F2");
        assertThat(desk.focus()).isEqualTo("customer-name");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("customer-form")).isEmpty();
        assertThat(desk.read("card-name")).isEqualTo("Thomas Reyes");
    }
}
