package app.handsel;

import static app.handsel.People.TOM;
import static app.handsel.People.note;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Entry;
import app.handsel.model.Note;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed or changed is found again, and brought back, with nothing but a keyboard. */
class TrashScreenTest {

    private static final Note OVEN = note(TOM, "wants an oven");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.at(folder);
        desk.has(TOM, OVEN);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void openTom() {
        desk.press("Ctrl+K");
        desk.type("tom");
        desk.press("Enter");
    }

    private String text() {
        return desk.kept(OVEN.id()).map(entry -> ((Note) entry).text()).orElse("");
    }

    @Test
    void aRemovedCustomerComesBackAfterARestartAndANoteIsWhatItWasAtFirst() {
        openTom();
        desk.tabTo("note-change");
        desk.press("Enter");
        desk.type(" and a hood");
        desk.press("Ctrl+Enter");
        assertThat(text()).isEqualTo("wants an oven and a hood");
        desk.tabTo("card-remove");
        desk.press("Enter");
        assertThat(desk.kept(TOM.id())).isEmpty();

        desk.close();
        desk = Desk.at(folder);
        desk.press("Ctrl+6");
        assertThat(desk.focus()).isEqualTo("trash-filter");
        desk.type("hood");
        assertThat(desk.read("trash-rows")).contains("Customer: Tom Reyes", "with 1 note", "Removed: Mia");
        desk.press("Down");
        desk.press("Enter");
        assertThat(desk.kept(TOM.id())).contains((Entry) TOM);
        assertThat(desk.read("toast")).contains("Brought back from the trash: Tom Reyes");

        openTom();
        desk.press("Ctrl+Shift+H");
        assertThat(desk.focus()).contains("Brought back from the trash: Tom Reyes", "wants an oven and a hood");
        desk.press("Enter");
        assertThat(desk.read("versions")).contains("Note: wants an oven and a hood", "About Tom Reyes", "As it is now");
        desk.press("Down");
        assertThat(desk.focus()).contains("Removed Tom Reyes");
        desk.press("Down");
        assertThat(desk.focus()).contains("Text: wants an oven → wants an oven and a hood");
        desk.press("Down");
        desk.press("Enter");
        assertThat(text()).isEqualTo("wants an oven");
        assertThat(desk.focus()).contains("Saved the note “wants an oven”");
        desk.press("Ctrl+Z");
        assertThat(text()).isEqualTo("wants an oven and a hood");
        desk.press("Esc");
        assertThat(desk.read("history")).contains("Undone: Restored an earlier version");
        assertThat(desk.focus()).contains("wants an oven and a hood");
    }

    @Test
    void anEmptyTrashSaysWhatComesThere() {
        desk.press("Ctrl+2");
        desk.tabTo("customers-trash");
        desk.press("Enter");
        assertThat(desk.read("trash")).contains("Nothing was removed", "it can be brought back at any time");
        desk.press("Esc");
        assertThat(desk.read("customers")).contains("Tom Reyes");
    }

    @Test
    void whenAllIsBroughtBackTheFocusStaysOnThePage() {
        openTom();
        desk.tabTo("note-remove");
        desk.press("Enter");
        desk.press("Ctrl+6");
        desk.press("Down");
        desk.press("Enter");
        assertThat(text()).isEqualTo("wants an oven");
        assertThat(desk.focus()).isEqualTo("trash-filter");
        desk.press("Ctrl+Z");
        assertThat(text()).isEmpty();
    }

    @Test
    void aNoteLeadsToItsVersionsAndTheSettingsToTheirs() {
        openTom();
        desk.tabTo("note-versions");
        desk.press("Enter");
        assertThat(desk.read("versions")).contains("Note: wants an oven");
        desk.press("Ctrl+5");
        desk.tabTo("settings-shop");
        desk.type("Ovens");
        desk.press("Ctrl+Enter");
        desk.tabTo("settings-versions");
        desk.press("Enter");
        assertThat(desk.read("versions")).contains("Settings", "Name of the shop: Ovens");
    }
}
