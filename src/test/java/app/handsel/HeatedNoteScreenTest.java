package app.handsel;

import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a heated call one writes the facts, and apart from them what was said in anger. */
class HeatedNoteScreenTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDownAtTomsCard() {
        desk = Desk.at(folder);
        desk.has(TOM);
        desk.type("tom");
        desk.press("Enter");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void oneKeyOpensTheFieldsAndOneSavesAllOfIt() {
        desk.type("The oven came late.");
        desk.tabTo("note-heated");
        desk.press("Space");
        assertThat(desk.focus()).isEqualTo("note-said");
        desk.type("thieves!");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("note-reply");
        desk.type("You never paid.");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("card")).contains("The oven came late.");
        assertThat(desk.read("note-said")).isEmpty();
        assertThat(desk.focus()).isEqualTo("note");

        desk.tabTo("note-change");
        desk.press("Enter");
        assertThat(desk.read("note-said")).isEqualTo("thieves!");
        assertThat(desk.read("note-reply")).isEqualTo("You never paid.");
    }

    @Test
    void angerWithoutFactsIsNotSavedAndSaysWhy() {
        desk.tabTo("note-heated");
        desk.press("Space");
        desk.type("thieves!");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("note-problem")).contains("The facts are still missing above.");
        assertThat(desk.read("note-said")).isEqualTo("thieves!");
        assertThat(desk.mayClose()).isTrue();
        desk.press("Ctrl+1");
        assertThat(desk.read("drafts")).contains("1 draft waits");
    }
}
