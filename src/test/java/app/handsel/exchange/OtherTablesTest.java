package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.contact;
import static app.handsel.exchange.Fixtures.customer;
import static app.handsel.exchange.Fixtures.file;
import static app.handsel.exchange.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Occasion;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherTablesTest {

    @Test
    void outlookIsGuessedWell() throws FileProblemException {
        Intake outlook = file("outlook.csv");
        Customer ann = customer(outlook, 0);
        assertThat(outlook.needsMapping()).isTrue();
        assertThat(ann.name()).isEqualTo("Dr. Ann Oba");
        assertThat(ann.company()).isEqualTo("Oba Restaurant");
        assertThat(texts(ann.phones()))
                .containsExactly(
                        "Home: 503 555 0110",
                        "Business: 503 555 0111",
                        "Mobile: 503 555 0112",
                        "Business Fax: 503 555 0113",
                        "Assistant's: 503 555 0114");
        assertThat(texts(ann.addresses()))
                .containsExactly(
                        "Business: 555 NW 12th Ave\nPortland, OR 97209\nUSA",
                        "Home: 9 Oak Ln\nBeaverton, OR 97005\nUSA");
        assertThat(contact(outlook, 0).notes()).containsExactly("Pays by cheque, \"always\"");
    }

    @Test
    void oneBirthdayInTheColumnProvesTheOrderOfTheOthers() throws FileProblemException {
        assertThat(customer(file("outlook.csv"), 1).dates())
                .containsExactly(new Occasion("birthday", MonthDay.of(12, 1), Optional.of(Year.of(1990))));
    }

    @Test
    void aDateThatCouldBeReadTwoWaysStaysText() throws FileProblemException {
        Customer ann = customer(file("outlook.csv"), 0);
        assertThat(texts(ann.fields())).contains("Anniversary: 6/4/1995");
        assertThat(contact(file("outlook.csv"), 0).remarks()).contains(Remark.DATE_KEPT_AS_TEXT);
    }

    @Test
    void shopifyLosesItsApostrophes() throws FileProblemException {
        Customer lena = customer(file("shopify.csv"), 0);
        assertThat(texts(lena.phones())).containsExactly("Default Address: +49 30 901820", "+49 171 2345678");
        assertThat(texts(lena.addresses()))
                .containsExactly("Default Address: Hauptstr. 5\n2. Stock\nBerlin, BE 10115\nDE");
        assertThat(lena.company()).isEqualTo("Brandt GmbH");
        assertThat(lena.tags()).containsExactly("vip", "cake");
        assertThat(texts(lena.fields()))
                .contains("Customer ID: 6543210987654", "Accepts Email Marketing: yes", "Total Spent: 120.50");
    }

    @Test
    void whoHasOnlyAPhoneIsCalledByIt() throws FileProblemException {
        assertThat(customer(file("shopify.csv"), 1).name()).isEqualTo("+49 171 9999999");
        assertThat(contact(file("shopify.csv"), 1).remarks()).isEmpty();
    }

    @Test
    void whoHasNothingToBeCalledByIsCalledByTheFirstDetail() throws FileProblemException {
        assertThat(customer(file("shopify.csv"), 2).name()).isEqualTo("6543210987656");
        assertThat(contact(file("shopify.csv"), 2).remarks()).containsExactly(Remark.NAMED_AFTER_DETAIL);
    }

    @Test
    void hubspotIsGuessedWell() throws FileProblemException {
        Customer rosa = customer(file("hubspot.csv"), 0);
        assertThat(rosa.name()).isEqualTo("Rosa Lind");
        assertThat(rosa.company()).isEqualTo("Lind & Co");
        assertThat(texts(rosa.phones())).containsExactly("+1 212 555 0101", "Mobile: +1 917 555 0102");
        assertThat(texts(rosa.addresses())).containsExactly("New York, NY 10001\nUnited States");
        assertThat(rosa.dates()).isEmpty();
        assertThat(texts(rosa.fields())).contains("Contact owner: Sam Ortiz", "Create Date: 2024-01-02 09:30");
    }

    @Test
    void thunderbirdIsGuessedWell() throws FileProblemException {
        Customer jo = customer(file("thunderbird.csv"), 0);
        assertThat(jo.name()).isEqualTo("Jo Kim");
        assertThat(texts(jo.phones()))
                .containsExactly("Work: 0301", "Home: 0302", "Fax: 0303", "Pager: 0304", "Mobile: 0305");
        assertThat(texts(jo.addresses()))
                .containsExactly("Home: Weg 1\nHinterhaus\n53111 Bonn\nDE", "Work: Platz 2\n89073 Ulm\nDE");
        assertThat(texts(jo.emails())).containsExactly("Primary: jo@kim.example", "Secondary: jo2@kim.example");
    }

    @Test
    void germanHeadersAreGuessedWell() throws FileProblemException {
        Intake german = file("german.csv");
        Customer groß = customer(german, 0);
        assertThat(german.separator()).contains(Separator.SEMICOLON);
        assertThat(german.file().charset().name()).isEqualTo("windows-1252");
        assertThat(groß.name()).isEqualTo("Jürgen Groß");
        assertThat(groß.company()).isEqualTo("Müller & Söhne");
        assertThat(texts(groß.phones())).containsExactly("privat: 030 901820", "Handy: 0171 2345678");
        assertThat(texts(groß.addresses())).containsExactly("Königstraße 7\n10115 Berlin");
        assertThat(groß.dates())
                .containsExactly(new Occasion("birthday", MonthDay.of(3, 12), Optional.of(Year.of(1980))));
        assertThat(texts(groß.fields())).containsExactly("Schuhgröße: 43");
        assertThat(contact(german, 1).notes()).containsExactly("Preis: 5 € pro Stück");
    }
}
