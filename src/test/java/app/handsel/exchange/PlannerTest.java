package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.file;
import static app.handsel.exchange.Fixtures.text;
import static app.handsel.exchange.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    private final MemoryNotebook notebook = new MemoryNotebook();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-new.csv",
                "google-old.csv",
                "outlook.csv",
                "shopify.csv",
                "hubspot.csv",
                "thunderbird.csv",
                "german.csv",
                "utf16.txt",
                "mojibake.csv",
                "v21.vcf",
                "v30.vcf",
                "v40.vcf",
                "damaged.vcf"
            })
    void theSameFileTwiceBringsNobodyTwice(String name) throws FileProblemException {
        Plan first = notebook.bringIn(file(name));
        assertThat(first.count(Outcome.ADDED)).isPositive();
        Plan second = notebook.bringIn(file(name));
        assertThat(second.changes()).isEmpty();
        assertThat(second.count(Outcome.ALREADY_THERE)).isEqualTo(first.count(Outcome.ADDED));
        assertThat(notebook.done()).hasSize(1);
    }

    @Test
    void oneFileIsOneEditAndSoOneUndo() throws FileProblemException {
        notebook.bringIn(file("google-new.csv"));
        assertThat(notebook.done()).hasSize(1);
        assertThat(notebook.customers()).hasSize(3);
        assertThat(notebook.notes()).extracting(Note::by).containsExactly("Sam");
        notebook.undo();
        assertThat(notebook.customers()).isEmpty();
        assertThat(notebook.notes()).isEmpty();
        assertThat(notebook.bringIn(file("google-new.csv")).count(Outcome.ADDED))
                .isEqualTo(3);
    }

    @Test
    void aKnownCustomerGetsWhatIsMissingAndKeepsTheRest() {
        notebook.bringIn(text("Name,Phone,Company,Birthday\nAnna Huber,0171 2345678,Huber Bau,1980-03-12\n"));
        Plan plan = notebook.bringIn(text("Name,Mobile,E-mail,Company,Birthday,Size,Note\n"
                + "\"Huber, Anna\",+49 171 2345678,anna@huber.example,Huber & Co,1981-03-12,42,likes tea\n"));
        assertThat(plan.report()).extracting(ReportRow::outcome).containsExactly(Outcome.COMPLETED);
        Customer anna = notebook.customers().getFirst();
        assertThat(notebook.customers()).hasSize(1);
        assertThat(anna.name()).isEqualTo("Anna Huber");
        assertThat(anna.company()).isEqualTo("Huber Bau");
        assertThat(texts(anna.phones())).containsExactly("0171 2345678");
        assertThat(texts(anna.emails())).containsExactly("anna@huber.example");
        assertThat(anna.dates().getFirst().year().orElseThrow().getValue()).isEqualTo(1980);
        assertThat(texts(anna.fields())).containsExactly("company: Huber & Co", "birthday: 1981-03-12", "Size: 42");
        assertThat(notebook.notes()).extracting(Note::text).containsExactly("likes tea");
    }

    @Test
    void aFamilyWithOnePhoneStaysAFamily() {
        notebook.bringIn(text("Name,Phone\nAnna Huber,030 901820\nKarl Huber,030 901820\n"));
        assertThat(notebook.customers()).hasSize(2);
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        Intake file = text("Name,Phone\nAnna Huber,030 901820\nAnna Huber,030 901821\n");
        notebook.bringIn(file);
        assertThat(notebook.customers()).hasSize(2);
        assertThat(notebook.bringIn(file).changes()).isEmpty();
    }

    @Test
    void aPhoneAndAnEmailAloneDoNotMakeTwoOfOneNameTheSame() {
        notebook.bringIn(text("Name,Phone,E-mail\nAnna Huber,030 901820,\nAnna Huber,,anna@huber.example\n"));
        assertThat(notebook.customers()).hasSize(2);
    }

    @Test
    void aNameWithoutAnythingElseIsTheOneWeKnow() {
        notebook.bringIn(text("Name,Phone\nJosé Pérez,030 901820\n"));
        Plan plan = notebook.bringIn(text("Name,City\njose  perez,Berlin\n"));
        assertThat(plan.count(Outcome.COMPLETED)).isOne();
        assertThat(notebook.customers()).hasSize(1);
    }

    @Test
    void aCustomerTwiceInOneFileIsOneWithTheDetailsOfBoth() {
        Intake file =
                text("Name,Phone,Note\nAnna Huber,0171 2345678,likes tea\nANNA HUBER,0049 171 2345678,pays cash\n");
        Plan plan = notebook.bringIn(file);
        assertThat(plan.report()).extracting(ReportRow::outcome).containsExactly(Outcome.ADDED, Outcome.TWICE_IN_FILE);
        assertThat(notebook.customers()).hasSize(1);
        assertThat(notebook.notes()).hasSize(2);
        assertThat(notebook.bringIn(file).changes()).isEmpty();
    }

    @Test
    void aNoteThatWasCorrectedDoesNotComeBack() {
        Intake file = text("Name,Phone,Note\nAnna Huber,0171 2345678,likes tee\n");
        notebook.bringIn(file);
        Note note = notebook.notes().getFirst();
        var better = new Note(note.id(), note.customer(), note.at(), note.way(), note.by(), "likes tea");
        notebook.notebook().apply(notebook.edits().changed(note, better));
        assertThat(notebook.bringIn(file).changes()).isEmpty();
    }

    @Test
    void aFamiliarPictureIsNotReplaced() throws FileProblemException {
        notebook.bringIn(file("v30.vcf"));
        Customer lena = notebook.customers().stream()
                .filter(customer -> customer.picture().isPresent())
                .findFirst()
                .orElseThrow();
        var other = new CustomerBuilder(lena).picture(Optional.of("b3RoZXI=")).build();
        notebook.notebook().apply(notebook.edits().changed(lena, other));
        Plan plan = notebook.bringIn(file("v30.vcf"));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.report().getFirst().remarks()).containsExactly(Remark.PICTURE_NOT_REPLACED);
    }

    @Test
    void theReportFollowsTheFile() throws FileProblemException {
        Plan plan = notebook.planner().plan(file("damaged.vcf"));
        assertThat(plan.report())
                .extracting(ReportRow::row, ReportRow::outcome)
                .containsExactly(
                        tuple(1, Outcome.ADDED),
                        tuple(2, Outcome.UNREADABLE),
                        tuple(3, Outcome.ADDED),
                        tuple(4, Outcome.EMPTY),
                        tuple(5, Outcome.UNREADABLE));
        assertThat(plan.report())
                .extracting(ReportRow::name)
                .isEqualTo(List.of("First Whole", "Second Broken", "Third Whole", "", "Last Cut Off"));
    }
}
