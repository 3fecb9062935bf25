package app.handsel.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.ui.support.Printed;
import app.handsel.ui.support.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as it leaves Handsel: as a table to copy and to save, and on paper. */
class ReportLeavesTest {

    @TempDir
    private Path folder;

    private final TestShop shop = new TestShop();
    private final ReportViewModel report = ReportViewModelTest.of(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theTableIsCopiedAndSavedWithoutFormulas() throws IOException {
        Customer evil = shop.customer("=HYPERLINK(\"x\")");
        shop.promise(evil, "the quote", "2026-11-20");
        report.refresh();
        report.choose(report.customers().getFirst());
        report.copy();
        Path file = folder.resolve("table.csv");
        shop.prompts.savesTo(file);
        report.save();

        List<String> copied = shop.prompts.copied().getFirst().lines().toList();
        assertThat(copied).hasSize(15);
        assertThat(copied.get(1)).startsWith("\"'=HYPERLINK(\"\"x\"\")\"\t2026-11\t1\t0\t0\t1\t\t\t0\t\t\t0");
        assertThat(Files.readString(file)).startsWith("\uFEFFWhose,Month,").contains("'=HYPERLINK");
        assertThat(shop.prompts.asked().getFirst()).endsWith(" 2026-11-24.csv").doesNotContain("\"", ":");
        assertThat(shop.toast()).isEqualTo("Saved as table.csv.");
    }

    @Test
    void aTableThatCannotBeWrittenIsSaidSo() {
        report.refresh();
        shop.prompts.savesTo(folder.resolve("nowhere").resolve("table.csv"));
        report.save();

        assertThat(shop.toast()).startsWith("table.csv could not be written.");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        =1+1        | '=1+1
        +49 170     | '+49 170
        -5          | '-5
        @SUM(A1)    | '@SUM(A1)
        ＝1         | '＝1
        ` =1`       | `' =1`
        Tom = Ann   | Tom = Ann
        12          | 12
        """)
    void aCellIsNeverRun(String cell, String harmless) {
        assertThat(ReportSheet.harmless(cell)).isEqualTo(harmless);
    }

    @Test
    void aGermanSpreadsheetHasSemicolonsAndGermanWords() throws IOException {
        try (TestShop german = new TestShop(Locale.GERMANY)) {
            ReportViewModel bericht = ReportViewModelTest.of(german);
            german.promise(german.customer("Tom"), "das Angebot", "2026-11-20");
            bericht.refresh();
            Path file = folder.resolve("tabelle.csv");
            german.prompts.savesTo(file);
            bericht.save();

            assertThat(Files.readString(file)).startsWith("\uFEFFWessen;Monat;");
            assertThat(bericht.page()
                            .get()
                            .orElseThrow()
                            .tiles()
                            .getFirst()
                            .now()
                            .value())
                    .isEqualTo("0 von 1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SENT       | The report is on its way to the printer.
        NO_PRINTER | This computer has no printer. Add one in the system’s settings, then print again.
        FAILED     | The report could not be printed. Check the printer, then print again.
        """)
    void whatBecameOfPrintingIsSaid(Printed how, String said) {
        report.printed(how);

        assertThat(shop.toast()).isEqualTo(said);
    }
}
