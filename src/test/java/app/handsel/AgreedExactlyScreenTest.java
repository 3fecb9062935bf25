package app.handsel;

import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promise is agreed exactly and paid in part, with nothing but a keyboard, on the card. */
class AgreedExactlyScreenTest {

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
    void theShortFormIsEnoughAndMoreIsOneKeyAway() {
        beginTheCake();
        assertThat(desk.read("promise-form")).doesNotContain("Price agreed", "It is done when");
        desk.tabTo("promise-by");
        desk.type("Nora");
        desk.tabTo("promise-more");
        desk.press("Space");
        assertThat(desk.read("promise-form")).contains("Price agreed", "It is done when");
        desk.press("Tab");
        assertThat(desk.focus()).isEqualTo("promise-kind");
        desk.press("Down");
        desk.tabTo("promise-done");
        desk.type("three tiers on the table");
        desk.tabTo("promise-event");
        desk.type("the wedding");
        desk.tabTo("promise-event-day");
        desk.type("12/12/2026");
        desk.tabTo("promise-event-lead");
        desk.type("14");
        assertThat(desk.read("promise-event-begin")).startsWith("Counts back to Saturday");
        desk.tabTo("promise-price");
        desk.type("1,200");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("promise-form")).isEmpty();

        desk.press("Ctrl+O");
        desk.press("Right");
        assertThat(desk.read("promise-kind")).isEqualTo("Delivery");
        assertThat(desk.read("promise-by")).contains("Nora");
        assertThat(desk.read("promise-done")).isEqualTo("three tiers on the table");
        assertThat(desk.read("promise-price")).isEqualTo("1200.00");
    }

    @Test
    void whoDoesItCanBeChosenTwiceInARow() {
        beginTheCake();
        desk.tabTo("promise-by");
        desk.press("Down");
        assertThat(desk.read("promise-by")).contains("Mia");
        desk.press("Esc");
        desk.press("Ctrl+Shift+P");
        assertThat(desk.read("promise-by")).doesNotContain("Mia");
        desk.tabTo("promise-by");
        desk.press("Down");
        assertThat(desk.read("promise-by")).contains("Mia");
    }

    @Test
    void moneyForAPromiseIsWrittenDownAsThat() {
        beginTheCake();
        desk.press("Ctrl+Enter");
        desk.press("Ctrl+Shift+Y");
        desk.type("500");
        desk.tabTo("payment-towards");
        desk.press("Down");
        assertThat(desk.read("payment-what")).isEqualTo("the cake");
        desk.tabTo("payment-by");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("payment-form")).isEmpty();
        assertThat(desk.read("card")).contains("$500.00 for the cake");
    }

    @Test
    void anOpenPromiseIsKeptFromItsForm() {
        beginTheCake();
        desk.press("Ctrl+Enter");
        desk.press("Ctrl+O");
        desk.press("Right");
        desk.tabTo("promise-kept");
        desk.press("Space");
        assertThat(desk.read("promise-form")).isEmpty();
        assertThat(desk.read("card")).contains("kept today");
    }

    private void beginTheCake() {
        desk.press("Ctrl+Shift+P");
        desk.type("the cake");
        desk.tabTo("promise-week");
        desk.press("Space");
    }
}
