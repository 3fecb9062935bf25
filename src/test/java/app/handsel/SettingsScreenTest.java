package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team, the rhythm and the checklists are set with nothing but a keyboard. */
class SettingsScreenTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDownAtTheSettings() {
        desk = Desk.at(folder);
        desk.press("Ctrl+5");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void clear() {
        desk.press("Ctrl+A");
        desk.press("Delete");
    }

    @Test
    void colleaguesStandOneALineAndAreSavedWithOneKey() {
        assertThat(desk.focus()).isEqualTo("settings-user");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("settings-team");
        desk.type("Nora");
        desk.press("Enter");
        desk.type("Ben");
        desk.press("Ctrl+Enter");
        desk.press("Ctrl+1");
        desk.press("Ctrl+5");

        assertThat(saved().team()).containsExactly("Nora", "Ben");
        assertThat(desk.read("settings-team")).isEqualTo("Nora\nBen");
    }

    @Test
    void theRhythmSaysInWordsWhatEachChoiceMeans() {
        desk.tabTo("settings-quiet");
        assertThat(desk.read("settings-quiet")).isEqualTo("only with a reason");
        desk.press("Down");
        desk.press("Down");
        assertThat(desk.read("settings-quiet")).isEqualTo("after 21 days of silence");
        desk.press("Ctrl+Enter");

        assertThat(saved().rhythm().orElseThrow().quietDays()).isEqualTo(21);
    }

    @Test
    void aChecklistIsMadeOnesOwnAndTheUsualComesBack() {
        desk.tabTo("settings-quote");
        String usual = desk.read("settings-quote");
        clear();
        desk.type("Call the mill.");
        desk.press("Ctrl+Enter");
        assertThat(saved().checklists())
                .singleElement()
                .satisfies(own -> assertThat(own.items()).containsExactly("Call the mill."));

        desk.tabTo("settings-quote-usual");
        desk.press("Enter");
        assertThat(desk.read("settings-quote")).isEqualTo(usual).contains("figures");
        desk.press("Ctrl+Enter");
        assertThat(saved().checklists()).isEmpty();
    }

    private Settings saved() {
        return (Settings) desk.kept(Settings.ID).orElseThrow();
    }
}
