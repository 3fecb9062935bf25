package app.handsel;

import static app.handsel.People.LENA;
import static app.handsel.People.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phone rings: a number or a few letters, Enter, and the card is open. */
class PhoneRingsScreenTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"0142", "5550142", "503 555 01 42", "503.555.0142", "+1 503 555 0142", "+15035550142"})
    void aNumberIsFoundHoweverItIsTyped(String typed) {
        desk.press("Ctrl+K");
        desk.type(typed);
        desk.press("Enter");

        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
    }

    @Test
    void theFirstDigitsLeaveBothToChooseFrom() {
        desk.press("Ctrl+K");
        desk.type("+1 503");
        assertThat(desk.read("find-results")).contains("Tom Reyes", "Lena Brandt");

        String second = desk.read("find-results").indexOf("Tom")
                        > desk.read("find-results").indexOf("Lena")
                ? "Tom Reyes"
                : "Lena Brandt";
        desk.press("Down");
        desk.press("Enter");
        assertThat(desk.read("card-name")).isEqualTo(second);
    }

    @Test
    void sixKeysFromTheRingToTheCard() {
        var keys = "Ctrl+K 0 1 4 2 Enter".split(" ");
        assertThat(keys).hasSize(6);

        Arrays.stream(keys).forEach(desk::press);

        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.read("card")).contains("mobile: (503) 555-0142");
    }

    @Test
    void enterOpensWhatWasTypedEvenBeforeTheAnswerIsThere() {
        desk.press("Ctrl+K");
        desk.type("555");
        boolean tomFirst = desk.read("find-results").startsWith("Tom Reyes");

        desk.rush(tomFirst ? "0177" : "0142");

        assertThat(desk.read("card-name")).isEqualTo(tomFirst ? "Lena Brandt" : "Tom Reyes");
    }

    @Test
    void escLeavesTheSearchAndThenTheCard() {
        desk.type("tom");
        desk.press("Esc");
        assertThat(desk.read("find")).isEmpty();
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");

        desk.type("tom");
        desk.press("Enter");
        desk.press("Ctrl+K");
        desk.type("lena");
        desk.press("Esc");
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
        assertThat(desk.focus()).isEqualTo("note");

        desk.press("Esc");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
    }

    @Test
    void whoIsOnTheCardAlreadyIsOpenedLikeAnybodyElse() {
        desk.type("tom");
        desk.press("Enter");
        desk.press("Ctrl+K");
        desk.type("tom");
        desk.press("Enter");

        assertThat(desk.read("find")).isEmpty();
        assertThat(desk.focus()).isEqualTo("note");
    }

    @Test
    void nobodyFoundSaysSoAndEnterStays() {
        desk.press("Ctrl+K");
        desk.type("zzzz");
        desk.press("Enter");

        assertThat(desk.read()).contains("Nobody and nothing with “zzzz”");
        assertThat(desk.focus()).isEqualTo("find");
    }
}
