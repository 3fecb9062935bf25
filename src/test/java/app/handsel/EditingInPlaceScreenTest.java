package app.handsel;

import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Due;
import app.handsel.model.Promise;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down can be changed where it stands, and the card remembers what it was before. */
class EditingInPlaceScreenTest {

    private static final Promise QUOTE = People.promise(TOM, "the quote", Due.by(LocalDate.of(2026, 11, 26)));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDownAtTomsCard() {
        desk = Desk.at(folder);
        desk.has(TOM, QUOTE);
        desk.type("tom");
        desk.press("Enter");
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
    void theDetailsAreChangedAndTheHistorySaysFromWhatToWhat() {
        desk.press("F2");
        assertThat(desk.focus()).isEqualTo("customer-name");
        clear();
        desk.type("Thomas Reyes");
        desk.tabTo("Phones");
        desk.press("Tab");
        desk.tabTo("Phones");
        desk.type("503 555 0199");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("card-name")).isEqualTo("Thomas Reyes");
        assertThat(desk.read("card")).contains("(503) 555-0142", "503 555 0199");
        assertThat(desk.read("customer-form")).isEmpty();

        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history"))
                .contains("Name: Tom Reyes → Thomas Reyes", "503 555 0199", "Mia, ")
                .contains("Added Tom Reyes");
        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history")).isEmpty();
    }

    @Test
    void escPutsTheDetailsAwayUnchanged() {
        desk.press("F2");
        clear();
        desk.type("Thomas");
        desk.press("Esc");

        assertThat(desk.read("customer-form")).isEmpty();
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
    }

    @Test
    void aCustomerNeedsAName() {
        desk.press("F2");
        clear();
        desk.press("Ctrl+Enter");

        assertThat(desk.read("customer-form")).contains("A name is needed");
        assertThat(desk.focus()).isEqualTo("customer-name");
    }

    @Test
    void aPromiseThatIsMovedAsksWhetherTheCustomerWasTold() {
        openThePromise();
        assertThat(desk.read("promise-form")).doesNotContain("was told");
        desk.tabTo("promise-day");
        clear();
        desk.type("12/1/2026");
        desk.press("Tab");
        assertThat(desk.read("promise-form")).contains("The customer was told of the new date");
        desk.tabTo("promise-told");
        desk.press("Space");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("promise-form")).isEmpty();
        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history")).contains("Moved the promise “the quote”", "the customer was told");
    }

    @Test
    void aDayIsSavedRightFromTheCalendarsField() {
        openThePromise();
        desk.tabTo("promise-day");
        clear();
        desk.type("12/1/2026");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("promise-form")).isEmpty();
        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history")).contains("Moved the promise “the quote”", "the customer was not told");
    }

    @Test
    void aDayThatCannotBeReadIsNotSavedAsSomethingElse() {
        openThePromise();
        desk.tabTo("promise-day");
        clear();
        desk.type("sometime");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("promise-form")).contains("sometime");
    }

    @Test
    void savingWhatWasNotChangedLeavesNoTrace() {
        openThePromise();
        desk.press("Ctrl+Enter");

        assertThat(desk.read("promise-form")).isEmpty();
        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history")).doesNotContain("Changed");
    }

    @Test
    void aNoteIsCorrectedAndItsHistoryKept() {
        desk.type("Wants 30 trays");
        desk.press("Ctrl+Enter");
        desk.tabTo("note-change");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("note");
        clear();
        desk.type("Wants 40 trays");
        desk.press("Ctrl+Enter");

        assertThat(desk.read("card")).contains("Wants 40 trays").doesNotContain("Wants 30 trays");
        desk.press("Ctrl+Shift+H");
        assertThat(desk.read("history")).contains("Wants 30 trays → Wants 40 trays");
    }

    private void openThePromise() {
        desk.press("Ctrl+O");
        desk.press("Right");
        assertThat(desk.focus()).isEqualTo("promise-what");
    }
}
