package app.handsel.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.TestNotebook;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.ui.support.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardSheetTest {

    private static final UUID TOM = UUID.randomUUID();

    private final TestNotebook notebook = TestNotebook.open();

    @BeforeEach
    void tomIsACustomer() {
        notebook.notebook()
                .apply(notebook.edits().added(new CustomerBuilder(TOM, "Tom Reyes", TestNotebook.NOW).build()));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theNewestNotesAreTakenAndAllOfThemCounted() {
        for (int day = 1; day <= 60; day++) {
            say("call " + day, day);
        }
        var notes = sheet().notes();
        assertThat(notes.all()).isEqualTo(60);
        assertThat(notes.first()).hasSize(24);
        assertThat(notes.first().getFirst().text()).isEqualTo("call 1");
    }

    @Test
    void aLongNoteIsCutWithinWhatIsPrinted() {
        say("plate ".repeat(200), 1);
        assertThat(sheet().notes().first().getFirst().text()).endsWith("plate…").hasSizeLessThan(402);
    }

    @Test
    void theNewestInterestsComeFirst() {
        for (int day = 0; day < 12; day++) {
            like("number " + day, day);
        }
        var interests = sheet().interests();
        assertThat(interests.all()).isEqualTo(12);
        assertThat(interests.first())
                .hasSize(10)
                .first()
                .extracting(Interest::text)
                .isEqualTo("number 0");
    }

    @Test
    void nothingIsPrintedOfACustomerWhoIsGone() {
        assertThat(CardSheet.of(
                        ShownCard.of(UUID.randomUUID(), notebook, Locale.US).card()))
                .isEmpty();
    }

    @Test
    void withoutAPrinterItSaysSoPlainly() {
        assertThat(saidAfter(Locale.US, Printed.NO_PRINTER))
                .containsExactly("There is no printer on this computer. Add one in the settings of the system, then"
                        + " print again.");
        assertThat(saidAfter(Locale.GERMANY, Printed.NO_PRINTER))
                .first()
                .asString()
                .startsWith("Auf diesem Computer gibt es keinen Drucker.");
    }

    @Test
    void whatWasSentIsNamed() {
        assertThat(saidAfter(Locale.US, Printed.SENT))
                .containsExactly("The card of Tom Reyes is on its way to the printer.");
    }

    private List<String> saidAfter(Locale language, Printed how) {
        var said = new ArrayList<String>();
        ShownCard shown = ShownCard.of(TOM, notebook, language);
        new CardPrintView(shown.printed(said::add), (_, then) -> then.accept(how), shown.messages()).print();
        return said;
    }

    private CardSheet sheet() {
        return CardSheet.of(ShownCard.of(TOM, notebook, Locale.US).card()).orElseThrow();
    }

    private void say(String text, int daysAgo) {
        var at = TestNotebook.NOW.minusSeconds(daysAgo * 86_400L);
        notebook.notebook().apply(notebook.edits().added(new Note(UUID.randomUUID(), TOM, at, Way.CALL, "Mia", text)));
    }

    private void like(String text, int daysAgo) {
        var at = TestNotebook.NOW.minusSeconds(daysAgo * 86_400L);
        notebook.notebook().apply(notebook.edits().added(new Interest(UUID.randomUUID(), TOM, text, at)));
    }
}
