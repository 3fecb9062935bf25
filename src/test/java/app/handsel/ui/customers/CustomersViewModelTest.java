package app.handsel.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.notebook.Change;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomersViewModelTest {

    private final TestShop shop = new TestShop();
    private final CustomersViewModel customers = of(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void namesStandAsTheLanguageSortsThem() {
        List.of("Zoë", "élodie", "Eva", "Ähren", "Anna", "adam").forEach(shop::customer);
        customers.refresh();
        assertThat(names()).containsExactly("adam", "Ähren", "Anna", "élodie", "Eva", "Zoë");
    }

    @Test
    void aSwedeFindsÄAfterZ() {
        try (TestShop swedish = new TestShop(Locale.forLanguageTag("sv-SE"))) {
            List.of("Ähren", "Zoë", "Anna").forEach(swedish::customer);
            CustomersViewModel all = of(swedish);
            all.refresh();
            assertThat(all.shown()).extracting(Customer::name).containsExactly("Anna", "Zoë", "Ähren");
        }
    }

    @Test
    void theFilterFindsWordsInAnyOrderWithoutAccents() {
        List.of("José Müller", "Anna Muller", "Tom").forEach(shop::customer);
        customers.refresh();
        customers.typed().set("muller jose");
        assertThat(names()).containsExactly("José Müller");
        customers.typed().set(" ");
        assertThat(names()).hasSize(3);
    }

    @Test
    void theOpenListFollowsEachEdit() {
        Customer tom = shop.customer("Tom");
        customers.refresh();
        shop.customer("Ann");
        shop.change(tom, new CustomerBuilder(tom).name("Aaron").build());
        assertThat(names()).containsExactly("Aaron", "Ann");
        shop.shell.undo();
        shop.shell.undo();
        assertThat(names()).containsExactly("Tom");
        shop.shell.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void manyBroughtInAtOnceAreThereAtOnceAndGoneWithOneUndo() {
        customers.refresh();
        assertThat(customers.read().get()).isTrue();
        var many = IntStream.range(0, 100)
                .mapToObj(number -> new CustomerBuilder(UUID.randomUUID(), "N" + number, shop.shop.instant()).build())
                .map(Change::added)
                .toList();
        shop.open.notebook().apply(shop.open.edits().broughtIn("list.csv", many));
        assertThat(names()).hasSize(100);
        shop.shell.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void nothingIsReadBeforeTheListIsLookedAt() {
        shop.customer("Tom");
        assertThat(customers.read().get()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void addingOpensTheNewCard() {
        customers.add("  Tom Reyes ");
        Customer tom = shop.open.cards().customers().getFirst();
        assertThat(tom.name()).isEqualTo("Tom Reyes");
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void nobodyIsAddedWithoutAName() {
        customers.add("  ");
        assertThat(shop.open.cards().customers()).isEmpty();
    }

    private List<String> names() {
        return customers.shown().stream().map(Customer::name).toList();
    }

    private static CustomersViewModel of(TestShop shop) {
        return new CustomersViewModel(
                shop.open.notebook(),
                shop.open.edits(),
                shop.open.cards(),
                shop.background,
                shop.shell,
                shop.shop,
                shop.messages,
                shop.notices);
    }
}
