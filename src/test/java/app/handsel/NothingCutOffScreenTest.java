package app.handsel;

import static app.handsel.People.customer;
import static app.handsel.People.note;
import static app.handsel.People.payment;
import static app.handsel.People.promise;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the smallest window, with usual text and with text twice as large, all that is written can be read. */
class NothingCutOffScreenTest {

    private static final Customer LONG =
            customer("Maximiliane Freifrau von Hohenstein-Lichtenberg zu Waldenburg", "+49 170 1234567");
    private static final Customer HEBREW = customer("מרים בן־דוד שלום", "+972 50 123 4567");
    private static final String WORDS = "Wants forty trays and the second oven before Easter. ".repeat(556);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        desk = Desk.at(folder.resolve("notebook"));
        desk.has(
                LONG,
                promise(LONG, "the quote for forty trays and a second oven", Due.at(today, LocalTime.NOON)),
                payment(LONG, "1234567.89", "the deposit for the second oven in the new shop"),
                note(LONG, WORDS));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private void look(String keys) {
        for (String key : keys.split(" ")) {
            desk.press(key);
        }
        assertThat(desk.onScreen(() -> CutOff.in(desk.scene().getRoot())))
                .as(keys)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void onEveryScreen(int textSize) throws IOException {
        desk.resize(900, 640, textSize);
        desk.prompts.contactsFile = Optional.of(Files.writeString(
                folder.resolve("contacts.csv"),
                "First Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
                        + "Tom,tom.reyes.and.daughters@catering.example,Mobile,(503) 555-0142\n"));

        look("Ctrl+1");
        look("Ctrl+2");
        look("Ctrl+3");
        look("Ctrl+4");
        look("Ctrl+5");
        look("Ctrl+6");
        look("F1");
        look("Esc Ctrl+2");
        desk.tabTo("customers-bring-in");
        look("Enter Enter");
        desk.tabTo("bringin-go");
        look("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void onEveryPartOfACard(int textSize) {
        desk.resize(900, 640, textSize);
        lookAtTheCardOf("maxi");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void onACardWrittenFromRightToLeft(int textSize) {
        desk.has(
                HEBREW,
                promise(HEBREW, "הצעת מחיר לתנור", Due.by(LocalDate.of(2026, 11, 21))),
                note(HEBREW, "אוהבת את הלייקרס, and reads English too"));
        desk.resize(900, 640, textSize);
        lookAtTheCardOf("972");
    }

    @Test
    void whatIsOwedIsNotSqueezedByItsTime() {
        Due due = Due.by(LocalDate.of(2026, 11, 10));
        Due next = Due.by(LocalDate.of(2026, 11, 23));
        desk.has(promise(LONG, "sixty plates for the terrace, both boxes", due).movedTo(next, TestNotebook.NOW, true));
        desk.resize(900, 640, 100);
        look("Ctrl+1");

        assertThat(desk.onScreen(() -> desk.scene().getRoot().lookupAll(".owed-what").stream()
                        .mapToDouble(what -> what.getLayoutBounds().getWidth())
                        .min()
                        .orElseThrow()))
                .isGreaterThan(200);

        desk.resize(900, 640, 200);
        look("Shift");
    }

    private void lookAtTheCardOf(String who) {
        desk.press("Ctrl+K");
        desk.type(who);
        look("Shift");
        look("Enter");
        look("F2");
        look("Esc Ctrl+Shift+P");
        look("Esc Ctrl+Shift+Y");
        look("Esc Ctrl+Shift+Q");
        look("Esc Ctrl+Shift+M");
        look("Esc Ctrl+Shift+B");
        look("Esc Ctrl+Shift+C");
        look("Esc Ctrl+Shift+D");
        look("Esc Ctrl+O");
        look("Ctrl+H");
        look("Ctrl+Shift+H");
        look("Enter");
        look("Esc");
        desk.tabTo("card-remove");
        look("Enter");
        look("Ctrl+6");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void inALongNoteOpenedWhole(int textSize) {
        desk.resize(900, 640, textSize);
        desk.type("maxi");
        desk.press("Enter");
        desk.tabTo("note-whole");
        look("Enter");
        assertThat(desk.read("card")).contains(WORDS.strip());
    }
}
