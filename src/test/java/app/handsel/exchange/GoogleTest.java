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

class GoogleTest {

    @Test
    void bothExportsAreKnownByThemselves() throws FileProblemException {
        assertThat(file("google-new.csv").needsMapping()).isFalse();
        assertThat(file("google-old.csv").needsMapping()).isFalse();
    }

    @Test
    void theNewExportIsReadWhole() throws FileProblemException {
        Customer tom = customer(file("google-new.csv"), 0);
        assertThat(tom.name()).isEqualTo("Mr. Tom J. Reyes Jr.");
        assertThat(tom.nickname()).isEqualTo("Tommy");
        assertThat(tom.company()).isEqualTo("Reyes Catering");
        assertThat(texts(tom.phones()))
                .containsExactly("Mobile: (503) 555-0142", "Mobile: +1 503-555-0143", "Work: 503.555.0199");
        assertThat(texts(tom.emails())).containsExactly("Work: tom@reyes.example", "Home: tom.reyes@mail.example");
        assertThat(texts(tom.addresses())).containsExactly("Work: 12 Pine St\nPortland, OR 97205\nUS");
        assertThat(tom.dates())
                .containsExactly(
                        new Occasion("birthday", MonthDay.of(5, 4), Optional.of(Year.of(1971))),
                        new Occasion("Anniversary", MonthDay.of(6, 30), Optional.of(Year.of(2001))));
        assertThat(tom.tags()).containsExactly("Market", "myContacts");
        assertThat(texts(tom.fields()))
                .containsExactlyInAnyOrder(
                        "Organization Title: Owner",
                        "Organization Department: Kitchen",
                        "Photo: https://lh3.example/photo.jpg",
                        "Profile: https://reyes.example",
                        "Oven size: 90 cm");
        assertThat(contact(file("google-new.csv"), 0).notes()).containsExactly("Likes the Lakers.\nDaughter at Reed.");
    }

    @Test
    void aCompanyAloneIsABusiness() throws FileProblemException {
        Customer oba = customer(file("google-new.csv"), 1);
        assertThat(oba.name()).isEqualTo("Oba Restaurant");
        assertThat(oba.kind()).isEqualTo(Customer.Kind.BUSINESS);
    }

    @Test
    void aBirthdayMayHaveNoYear() throws FileProblemException {
        Customer mia = customer(file("google-new.csv"), 2);
        assertThat(mia.dates()).containsExactly(new Occasion("birthday", MonthDay.of(11, 23), Optional.empty()));
        assertThat(texts(mia.addresses())).containsExactly("Home: 4 Elm Rd\nSalem, OR 97301");
    }

    @Test
    void theOldExportIsReadWhole() throws FileProblemException {
        Customer anna = customer(file("google-old.csv"), 0);
        assertThat(anna.name()).isEqualTo("Anna Maria Huber");
        assertThat(anna.company()).isEqualTo("Huber Bau");
        assertThat(texts(anna.phones())).containsExactly("Mobile: +43 664 1234567");
        assertThat(texts(anna.addresses())).containsExactly("Home: Gasse 1\n1010 Wien\nAT");
        assertThat(texts(anna.fields()))
                .contains("Maiden Name: Gruber", "Hobby: Chess", "Spouse: Karl", "Organization 1 - Title: Chefin");
        assertThat(anna.tags()).containsExactly("Customers", "myContacts");
    }
}
