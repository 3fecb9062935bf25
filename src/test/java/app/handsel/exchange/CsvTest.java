package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.contact;
import static app.handsel.exchange.Fixtures.customer;
import static app.handsel.exchange.Fixtures.text;
import static app.handsel.exchange.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void excelsFirstLineNamesTheSeparator() {
        Intake file = text("sep=|\nName|Phone\nTom, Ann; both|503 555 0142\n");
        assertThat(file.separator()).contains(Separator.PIPE);
        assertThat(customer(file, 0).name()).isEqualTo("Tom, Ann; both");
    }

    @Test
    void commasInGermanAddressesDoNotSeparate() {
        Intake file = text("Name;Adresse\nHuber;Gasse 1, 1010 Wien\nGruber;Weg 2, 4020 Linz\n");
        assertThat(file.separator()).contains(Separator.SEMICOLON);
        assertThat(texts(customer(file, 0).addresses())).containsExactly("Gasse 1, 1010 Wien");
    }

    @Test
    void anotherSeparatorMayBeChosen() {
        Intake file = text("Name|Phone\nTom|503 555 0142\n").separatedBy(Separator.SEMICOLON);
        assertThat(file.columns()).hasSize(1);
        assertThat(customer(file.separatedBy(Separator.PIPE), 0).name()).isEqualTo("Tom");
    }

    @Test
    void rowsAreCountedAsASpreadsheetDoes() {
        Intake file = text("Name,Note\n\"Tom\",\"two\nlines\"\n,\nAnn,x\n");
        assertThat(file.read()).extracting(Read::row).containsExactly(2, 3, 4);
        assertThat(file.read().get(1)).isEqualTo(new Unread(3, "", Outcome.EMPTY));
    }

    @Test
    void shortAndLongRowsComeInWhole() {
        Intake file = text("Name,Phone,City\nTom\nAnn,503 555 0142,Salem,Oregon,by the lake\n");
        assertThat(customer(file, 0).name()).isEqualTo("Tom");
        assertThat(texts(customer(file, 1).fields())).containsExactly("D: Oregon", "E: by the lake");
    }

    @Test
    void anUnclosedQuoteCostsOneRow() {
        Intake file = text("Name,Phone\nTom,1234567\nAnn,\"2345678\nMia,3456789\nSam,4567890\n");
        assertThat(file.read()).extracting(Read::name).containsExactly("Tom", "", "Mia", "Sam");
        assertThat(file.read().get(1)).isEqualTo(new Unread(3, "", Outcome.UNREADABLE));
    }

    @Test
    void twoColumnsMayHaveTheSameName() {
        Intake file = text("Name,Phone,Phone,Size,Size\nTom,503 555 0142,503 555 0143,9,10\n");
        assertThat(customer(file, 0).phones()).hasSize(2);
        assertThat(texts(customer(file, 0).fields())).containsExactly("Size: 9", "Size: 10");
    }

    @Test
    void aTableWithoutHeadersIsGuessedByWhatIsInIt() {
        Intake file = text("Tom Reyes,503 555 0142,tom@reyes.example,1971-05-04\n"
                + "Ann Oba,503 555 0111,ann@oba.example,1969-03-25\n");
        assertThat(file.columns())
                .extracting(Column::field)
                .containsExactly(Field.NAME, Field.PHONE, Field.EMAIL, Field.BIRTHDAY);
        assertThat(file.read()).extracting(Read::row).containsExactly(1, 2);
    }

    @Test
    void aNameBesideAFirstNameIsTheLastName() {
        assertThat(customer("Name;Vorname;Telefon\nHuber;Anna;01 2345678\n").name())
                .isEqualTo("Anna Huber");
    }

    @Test
    void theUserMaySayWhatAColumnMeans() {
        Intake file = text("Wer,Was\nTom,oven\n").map(0, Field.NAME).map(1, Field.TAGS);
        assertThat(customer(file, 0).name()).isEqualTo("Tom");
        assertThat(customer(file, 0).tags()).containsExactly("oven");
        assertThat(customer(file.map(1, Field.IGNORED), 0).tags()).isEmpty();
    }

    @Test
    void aLabelColumnNamesTheNextValue() {
        Intake file = text("Name,Which,Number\nTom,ship,503 555 0142\n")
                .map(1, Field.LABEL)
                .map(2, Field.PHONE);
        assertThat(texts(customer(file, 0).phones())).containsExactly("ship: 503 555 0142");
    }

    @Test
    void whatIsNoNumberIsKeptAndReported() {
        Contact tom = contact(text("Name,Phone\nTom,ask Ann\nMia,503 555 0142\n"), 0);
        assertThat(texts(tom.customer().phones())).containsExactly("ask Ann");
        assertThat(tom.remarks()).containsExactly(Remark.PHONE_NOT_A_NUMBER);
    }

    @Test
    void theFirstRowMayBeSomebodyAfterAll() {
        Intake file = text("Tom,Berlin\nAnn,Ulm\n");
        assertThat(file.isHeaded()).isTrue();
        assertThat(file.headed(false).read()).extracting(Read::name).containsExactly("Tom", "Ann");
    }

    @Test
    void outlooksNamesOfEmailsAreNotEmails() {
        Intake file = text("Title,First Name,Last Name,E-mail Address,E-mail Type,E-mail Display Name\n"
                + "Dr.,Ann,Oba,ann@oba.example,SMTP,Ann Oba (ann@oba.example)\n");
        assertThat(customer(file, 0).name()).isEqualTo("Dr. Ann Oba");
        assertThat(texts(customer(file, 0).emails())).containsExactly("ann@oba.example");
        assertThat(texts(customer(file, 0).fields()))
                .containsExactly("E-mail Type: SMTP", "E-mail Display Name: Ann Oba (ann@oba.example)");
    }

    @Test
    void emptyLinesBeforeTheHeaderDoNotHideIt() {
        Intake file = text("\n;\nName;Telefon\nTom;030 901820\n");
        assertThat(file.read()).extracting(Read::name).containsExactly("Tom");
        assertThat(file.read().getFirst().row()).isEqualTo(4);
    }
}
