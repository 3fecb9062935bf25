package app.handsel;

import static app.handsel.People.LENA;
import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Due;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no mouse always sees where they are, and gets everywhere. */
class FocusScreenTest {

    private static final int MOST = 120;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.at(folder);
        LocalDate today = LocalDate.of(2026, 11, 24);
        desk.has(
                TOM,
                LENA,
                People.promise(TOM, "the quote", Due.by(today)),
                People.promise(LENA, "the second box", Due.by(today.minusDays(1))),
                People.payment(LENA, "500", "the oven"),
                People.note(TOM, "Wants trays"));
        desk.press("Ctrl+1");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void open(String keys) {
        for (String key : keys.split(" ")) {
            desk.press(key);
        }
    }

    /** The focus is on something that can be seen; its name. */
    private String visibleFocus() {
        Node owner = desk.onScreen(() -> desk.scene().getFocusOwner());
        assertThat(owner).as("what has the focus").isNotNull();
        assertThat(desk.onScreen(() -> Sight.inWindow(owner)))
                .as("%s is in sight", desk.focus())
                .isTrue();
        return desk.focus();
    }

    @Test
    void eachScreenBeginsWhereOneWantsToBe() {
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
        open("Ctrl+2");
        assertThat(visibleFocus()).isEqualTo("customers-filter");
        open("Ctrl+3");
        assertThat(visibleFocus()).isEqualTo("answers-search");
        open("Ctrl+5");
        assertThat(visibleFocus()).isEqualTo("settings-user");
        open("Ctrl+1 Right");
        assertThat(visibleFocus()).isEqualTo("note");
    }

    @Test
    void doingEachRowLeadsToTheNextAndTheLastToThePage() {
        open("Down Down");
        assertThat(visibleFocus()).startsWith("Tom Reyes: the quote");
        open("Enter");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
        open("Enter");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
        open("Enter");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
        assertThat(visibleFocus()).isEqualTo("today");
        open("Ctrl+Z");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
    }

    @Test
    void escFromTheSearchComesBackToWhereOneWas() {
        desk.type("zz");
        assertThat(visibleFocus()).isEqualTo("find");
        open("Esc");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
    }

    @Test
    void lookingSomethingUpLeavesAHalfFilledFormAsItIs() {
        open("Right Ctrl+Shift+P");
        desk.type("a long call");
        open("Ctrl+K");
        desk.type("tom");
        open("Esc");
        assertThat(visibleFocus()).isEqualTo("promise-what");
        assertThat(desk.read("promise-form")).contains("a long call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F2", "Ctrl+Shift+P", "Ctrl+Shift+Y"})
    void aFormThatIsPutAwayGivesTheFocusBackToTheNote(String form) {
        open("Right " + form);
        assertThat(visibleFocus()).isNotEqualTo("note");
        open("Esc");
        assertThat(visibleFocus()).isEqualTo("note");
    }

    @Test
    void aFormThatIsSavedGivesTheFocusBackToTheNote() {
        open("Right Ctrl+Shift+P");
        desk.type("a call");
        desk.tabTo("promise-tomorrow");
        open("Enter Ctrl+Enter");
        assertThat(visibleFocus()).isEqualTo("note");

        open("Ctrl+Shift+Y");
        desk.type("12");
        open("Ctrl+Enter");
        assertThat(visibleFocus()).isEqualTo("note");

        open("F2");
        desk.type("!");
        open("Ctrl+Enter");
        assertThat(visibleFocus()).isEqualTo("note");
    }

    @Test
    void whatIsRemovedWithTheFocusOnItLeavesItNearby() {
        desk.type("tom");
        open("Enter");
        desk.tabTo("note-remove");
        open("Enter");
        assertThat(desk.read("card")).doesNotContain("Wants trays");
        assertThat(visibleFocus()).isNotEqualTo("find");
        open("Ctrl+Z");
        assertThat(desk.read("card")).contains("Wants trays");
    }

    @Test
    void whatIsOwedOnACardIsDoneThereToo() {
        open("Right Ctrl+O");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
        open("Enter");
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
        open("Enter");
        assertThat(desk.read("card")).contains("Nothing is open.");
        assertThat(visibleFocus()).isEqualTo("note");
    }

    @Test
    void theSheetOfKeysLetsNothingHappenBelowIt() {
        open("F1");
        assertThat(desk.read("keys")).contains("These keys");
        open("Enter Down Right Esc");
        assertThat(desk.read("today")).contains("the second box", "$500.00", "the quote");
        assertThat(desk.read("keys")).isEmpty();
        assertThat(visibleFocus()).startsWith("Lena Brandt: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+1",
                "Ctrl+2",
                "Ctrl+3",
                "Ctrl+4",
                "Ctrl+5",
                "Right",
                "Right F2",
                "Right Ctrl+Shift+P",
                "Right Ctrl+Shift+Y"
            })
    void tabComesRoundEverywhere(String keys) {
        open(keys);
        var visited = new HashSet<Node>();
        Node first = desk.onScreen(() -> desk.scene().getFocusOwner());
        Node at = first;
        do {
            visited.add(at);
            desk.strike("Tab");
            visibleFocus();
            at = desk.onScreen(() -> desk.scene().getFocusOwner());
        } while (at != first && visited.size() < MOST && !visited.contains(at));

        assertThat(at).as("where Tab ends").isSameAs(first);
        assertThat(visited).hasSizeGreaterThan(5);
    }

    @Test
    void shiftTabIsTheSameWayBack() {
        open("Right Tab Tab Tab Shift+Tab Shift+Tab Shift+Tab");
        assertThat(visibleFocus()).isEqualTo("note");
    }
}
