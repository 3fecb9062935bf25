package app.handsel.ui.card.declined;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclinedFormViewModelTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");
    private final DeclinedFormViewModel form = new DeclinedFormViewModel(
            shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, shop.messages);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aRequestIsDeclinedWithAnOfferInstead() {
        enter(" delivery on Sunday ");
        form.offered().set("Saturday evening");
        form.why().set("nobody works on Sundays");
        form.save();
        Declined declined = saved();
        assertThat(declined.what()).isEqualTo("delivery on Sunday");
        assertThat(declined.offered()).isEqualTo("Saturday evening");
        assertThat(declined.why()).isEqualTo("nobody works on Sundays");
        assertThat(declined.by()).isEqualTo("Mia");
        assertThat(declined.at()).isEqualTo(shop.shop.instant());
        assertThat(shop.toast()).isEqualTo("Declined: delivery on Sunday");
    }

    @Test
    void nobodyIsHeldUpWithoutAnOffer() {
        enter("delivery on Sunday");
        form.save();
        assertThat(saved().offered()).isEmpty();
        assertThat(form.open().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "         | 2026-11-24 | Say what they asked for.",
                "delivery |            | Choose the day on which it happened.",
                "delivery | 2026-11-25 | That moment has not come yet. Check the day and the time.",
            })
    void whatIsMissingIsAskedFor(String what, LocalDate day, String problem) {
        enter(what == null ? "" : what);
        form.at().day().set(day);
        form.save();
        assertThat(form.problem().get()).isEqualTo(problem);
        assertThat(declined()).isEmpty();
    }

    @Test
    void whoeverCorrectsItDidNotDeclineIt() {
        Declined old = add("Saturday", "", "Ben");
        form.start(shop.card(tom), old);
        form.offered().set("Friday");
        form.save();
        assertThat(saved()).isEqualTo(new Declined(old.id(), tom.id(), old.what(), "Friday", "", old.at(), "Ben"));
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        form.start(shop.card(tom), add("Saturday", "", "Ben"));
        form.save();
        assertThat(form.open().get()).isFalse();
        assertThat(shop.toast()).isEqualTo("Declined: delivery on Sunday");
    }

    @Test
    void itCanBeRemoved() {
        form.start(shop.card(tom), add("Saturday", "", "Ben"));
        form.remove();
        assertThat(declined()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "         |              | Declined yesterday",
                "Saturday |              | Declined yesterday · offered instead: Saturday",
                "         | nobody works | Declined yesterday: nobody works",
                "Saturday | nobody works | Declined yesterday: nobody works · offered instead: Saturday",
            })
    void theCardSaysWhyAndWhatWasOfferedInstead(String offered, String why, String state) {
        Declined one = add(offered == null ? "" : offered, why == null ? "" : why, "Mia");
        assertThat(new DeclinedWords(shop.messages, shop.shop).rows(shop.card(tom)))
                .containsExactly(new EntryRow(one, "delivery on Sunday", state));
    }

    private void enter(String what) {
        form.start(shop.card(tom));
        form.what().set(what);
    }

    private Declined add(String offered, String why, String by) {
        return shop.add(new Declined(
                UUID.randomUUID(),
                tom.id(),
                "delivery on Sunday",
                offered,
                why,
                Instant.parse("2026-11-23T09:00:00Z"),
                by));
    }

    private Declined saved() {
        return declined().getFirst();
    }

    private List<Declined> declined() {
        return shop.card(tom).all(Declined.class);
    }
}
