package app.handsel.exchange;

import static app.handsel.exchange.Fixtures.contact;
import static app.handsel.exchange.Fixtures.customer;
import static app.handsel.exchange.Fixtures.file;
import static app.handsel.exchange.Fixtures.text;
import static app.handsel.exchange.Fixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Occasion;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VCardsTest {

    @Test
    void quotedPrintableIsRead() throws FileProblemException {
        Customer juergen = customer(file("v21.vcf"), 0);
        assertThat(juergen.name()).isEqualTo("Jürgen Müller");
        assertThat(texts(juergen.phones())).containsExactly("mobile: 0171/2345678", "work, fax: 030-901829");
        assertThat(texts(juergen.addresses())).containsExactly("home: Königstraße 7\n10115 Berlin\nDeutschland");
        assertThat(juergen.dates())
                .containsExactly(new Occasion("birthday", MonthDay.of(3, 12), Optional.of(Year.of(1980))));
        assertThat(texts(juergen.fields())).containsExactly("prefix: Dr.", "X-SKYPE-USERNAME: juergen.m");
        assertThat(contact(file("v21.vcf"), 0).notes()).containsExactly("Zahlt bar.\r\nKommt gern früh.");
    }

    @Test
    void aNameInPartsIsEnough() throws FileProblemException {
        assertThat(customer(file("v21.vcf"), 1).name()).isEqualTo("René André");
    }

    @Test
    void applesLabelsAreKept() throws FileProblemException {
        Customer lena = customer(file("v30.vcf"), 0);
        assertThat(lena.name()).isEqualTo("Lena Brandt");
        assertThat(lena.nickname()).isEqualTo("Leni");
        assertThat(lena.company()).isEqualTo("Brandt GmbH");
        assertThat(texts(lena.emails()))
                .containsExactly("work: lena@brandt.example", "Privat am Wochenende: lena.privat@brandt.example");
        assertThat(texts(lena.phones())).containsExactly("mobile: +49 171 2345678", "main: +49 30 901820");
        assertThat(lena.dates())
                .containsExactlyInAnyOrder(
                        new Occasion("birthday", MonthDay.of(3, 12), Optional.empty()),
                        new Occasion("anniversary", MonthDay.of(7, 1), Optional.of(Year.of(2010))));
        assertThat(lena.tags()).containsExactly("VIP", "Market");
        assertThat(lena.picture()).isPresent();
        assertThat(contact(file("v30.vcf"), 0).notes())
                .containsExactly("Wants the second oven before Easter, in white.\nCalls after 3 pm; never before.");
    }

    @Test
    void whatHasNoFieldOfItsOwnIsKept() throws FileProblemException {
        assertThat(texts(customer(file("v30.vcf"), 0).fields()))
                .containsExactlyInAnyOrder(
                        "middle_name: Sophie",
                        "nickname: LB",
                        "department: Einkauf",
                        "title: Leiterin",
                        "website: https://brandt.example",
                        "Shop: https://shop.brandt.example",
                        "Ehemann: Karl Brandt",
                        "chat: skype:lena.b",
                        "twitter: https://twitter.example/lena",
                        "X-ABADR: de",
                        "UID: 5a1f-lena",
                        "GEO: 52.52;13.4");
    }

    @Test
    void aCompanyCardIsABusinessAndABadPictureIsReported() throws FileProblemException {
        Contact oba = contact(file("v30.vcf"), 1);
        assertThat(oba.name()).isEqualTo("Oba Restaurant");
        assertThat(oba.customer().kind()).isEqualTo(Customer.Kind.BUSINESS);
        assertThat(oba.customer().picture()).isEmpty();
        assertThat(oba.remarks()).containsExactly(Remark.PICTURE_UNREADABLE);
    }

    @Test
    void versionFourIsRead() throws FileProblemException {
        Intake file = file("v40.vcf");
        assertThat(customer(file, 0).kind()).isEqualTo(Customer.Kind.BUSINESS);
        assertThat(texts(customer(file, 0).phones())).containsExactly("work: +1-503-555-0142;ext=5");
        Customer mia = customer(file, 1);
        assertThat(mia.dates())
                .containsExactlyInAnyOrder(
                        new Occasion("birthday", MonthDay.of(11, 23), Optional.empty()),
                        new Occasion("anniversary", MonthDay.of(6, 30), Optional.of(Year.of(2010))));
        assertThat(texts(mia.addresses())).containsExactly("4 Elm Rd\nSalem, OR 97301\nUSA");
        assertThat(texts(mia.fields())).containsExactlyInAnyOrder("LANG: zh", "GENDER: F", "friend: Tom Reyes");
        assertThat(customer(file, 2).name()).isEqualTo("503 555 0199");
    }

    @Test
    void aDamagedCardCostsNoOther() throws FileProblemException {
        Intake file = file("damaged.vcf");
        assertThat(file.read())
                .extracting(Read::name)
                .containsExactly("First Whole", "Second Broken", "Third Whole", "", "Last Cut Off");
        assertThat(file.read().get(1)).isEqualTo(new Unread(2, "Second Broken", Outcome.UNREADABLE));
        assertThat(file.read().get(3)).isEqualTo(new Unread(4, "", Outcome.EMPTY));
        assertThat(file.read().get(4)).isEqualTo(new Unread(5, "Last Cut Off", Outcome.UNREADABLE));
    }

    @Test
    void aDamagedLineIsKeptAsANote() throws FileProblemException {
        Contact third = contact(file("damaged.vcf"), 2);
        assertThat(third.notes()).containsExactly("this line has lost its name");
        assertThat(third.remarks()).containsExactly(Remark.LINE_KEPT_AS_TEXT);
    }

    @Test
    void quotedPrintableThatDoesNotNameItsEncodingIsRead() {
        assertThat(customer("BEGIN:VCARD\nVERSION:2.1\nN;QUOTED-PRINTABLE:M=FCller;J=FCrgen\nEND:VCARD\n")
                        .name())
                .isEqualTo("Jürgen Müller");
    }

    @Test
    void aCardWithinACardAndWordsBetweenCardsAreReported() {
        Intake file = text("""
            BEGIN:VCARD
            VERSION:2.1
            FN:Tom
            AGENT:
            BEGIN:VCARD
            FN:Nested
            END:VCARD
            END:VCARD
            these words belong to nobody
            BEGIN:VCARD
            FN:Ann
            END:VCARD
            """);
        assertThat(contact(file, 0).remarks()).containsExactly(Remark.ATTACHMENT_LEFT_OUT);
        assertThat(file.read()).extracting(Read::name).containsExactly("Tom", "", "Ann");
        assertThat(file.read().get(1)).isEqualTo(new Unread(2, "", Outcome.UNREADABLE));
    }
}
