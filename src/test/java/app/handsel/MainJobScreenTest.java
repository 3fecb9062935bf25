package app.handsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty notebook to promises kept and money acknowledged, hands on the keyboard all the way. */
class MainJobScreenTest {

    private static final String CONTACTS = """
        First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
        Tom,Reyes,Reyes Catering,tom@reyes.example,Mobile,(503) 555-0142
        Lena,Brandt,,lena@brandt.example,Mobile,(503) 555-0177
        """;

    @TempDir
    private Path folder;

    @Test
    void oneDayAtTheCounter() throws IOException {
        try (Desk desk = Desk.at(folder.resolve("notebook"))) {
            bringsInContacts(desk);
            findsTom(desk);
            writesDownWhatWasSaid(desk);
            doesWhatIsOwed(desk);
            takesBackAndDoesAgain(desk);
        }
        try (Desk desk = Desk.at(folder.resolve("notebook"))) {
            findsAllOfItAgain(desk);
        }
    }

    private void bringsInContacts(Desk desk) throws IOException {
        assertThat(desk.read()).contains("Nothing is owed to anybody.");
        desk.prompts.contactsFile = java.util.Optional.of(Files.writeString(folder.resolve("contacts.csv"), CONTACTS));

        desk.press("Ctrl+2");
        desk.tabTo("customers-bring-in");
        desk.press("Enter");
        assertThat(desk.focus()).isEqualTo("bringin-choose");
        desk.press("Enter");
        assertThat(desk.read("bringin-counts")).startsWith("2 customers are new");
        desk.tabTo("bringin-go");
        desk.press("Enter");
        assertThat(desk.read("bringin-counts")).startsWith("Done: 2 customers were added");
        desk.press("Esc");
        assertThat(desk.read("customers")).contains("Tom Reyes", "Lena Brandt", "2 customers");
    }

    private void findsTom(Desk desk) {
        desk.press("Ctrl+K");
        desk.type("0142");
        desk.press("Enter");
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");

        desk.press("Ctrl+1");
        desk.type("rey");
        assertThat(desk.read("find-results")).contains("Tom Reyes").doesNotContain("Lena");
        desk.press("Enter");
        assertThat(desk.read("card-name")).isEqualTo("Tom Reyes");
    }

    private void writesDownWhatWasSaid(Desk desk) {
        assertThat(desk.focus()).isEqualTo("note");
        desk.type("Wants the oven before Easter");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("note")).isEmpty();
        assertThat(desk.read("card")).contains("Wants the oven before Easter");

        desk.press("Ctrl+Shift+P");
        assertThat(desk.focus()).isEqualTo("promise-what");
        desk.type("quote for 40 trays");
        desk.tabTo("promise-day");
        desk.type("11/24/2026");
        desk.tabTo("promise-time");
        desk.type("16:30");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("promise-form")).isEmpty();
        assertThat(desk.read("card")).contains("due today at 4:30");

        desk.press("Ctrl+Shift+Y");
        assertThat(desk.focus()).isEqualTo("payment-amount");
        desk.type("500");
        desk.tabTo("payment-what");
        desk.type("the oven");
        desk.press("Ctrl+Enter");
        assertThat(desk.read("payment-form")).isEmpty();
    }

    private void doesWhatIsOwed(Desk desk) {
        desk.press("Ctrl+1");
        assertThat(desk.read("today")).contains("$500.00 for the oven", "waiting", "quote for 40 trays");
        desk.press("Enter");
        assertThat(desk.prompts.copied).singleElement().asString().contains("Tom", "$500.00", "quote for 40 trays");
        assertThat(desk.read("today")).doesNotContain("$500.00").contains("quote for 40 trays");
        desk.press("Enter");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
    }

    private void takesBackAndDoesAgain(Desk desk) {
        desk.press("Ctrl+Z");
        desk.press("Ctrl+Z");
        assertThat(desk.read("today")).contains("$500.00 for the oven", "quote for 40 trays");
        desk.press("Ctrl+Shift+Z");
        desk.press("Ctrl+Shift+Z");
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
    }

    private void findsAllOfItAgain(Desk desk) {
        assertThat(desk.read("today")).contains("Nothing is owed to anybody.");
        desk.type("tom");
        desk.press("Enter");
        assertThat(desk.read("card"))
                .contains("Wants the oven before Easter", "quote for 40 trays", "kept", "$500.00", "thanked");
        desk.press("Ctrl+1");
        desk.press("Ctrl+Z");
        assertThat(desk.read("today")).contains("quote for 40 trays");
    }
}
