package app.handsel.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.search.Finder;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.TestShop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindViewModelTest {

    private final TestShop shop = new TestShop();
    private final Finder finder = new Finder(shop.open.words(), new PhoneNumbers("DE"));
    private final FindViewModel find = new FindViewModel(
            finder, shop.open.notebook(), shop.open.edits(), shop.background, shop.shell, shop.shop, shop.messages);
    private final Customer tom = customer("Tom Reyes");
    private final Customer ann = customer("Ann Oba");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoeverMatchesIsShownTheFirstOneSelected() {
        find.typed().set("tom");
        assertThat(find.rows()).extracting(FindViewModel.Row::name).containsExactly("Tom Reyes");
        assertThat(find.selected().get()).isZero();
        find.openSelected();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
        assertThat(find.typed().get()).isEmpty();
    }

    @Test
    void resultsOfAnOlderQueryComeTooLateToBeShown() {
        shop.background.hold();
        find.typed().set("tom");
        find.typed().set("ann");
        shop.background.finish();
        assertThat(find.rows()).extracting(FindViewModel.Row::name).containsExactly("Ann Oba");
    }

    @Test
    void clearedBeforeTheResultsAreThereNothingIsShown() {
        shop.background.hold();
        find.typed().set("tom");
        find.clear();
        shop.background.finish();
        assertThat(find.rows()).isEmpty();
        assertThat(find.nothing().get()).isFalse();
    }

    @Test
    void enterBeforeTheResultsAreThereOpensWhatWasTypedNotWhatWasShown() {
        find.typed().set("ann");
        shop.background.hold();
        find.typed().set("tom");
        find.openSelected();
        shop.background.finish();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(tom.id()));
    }

    @Test
    void enterThatFoundNobodyIsForgottenWithTheNextLetter() {
        shop.background.hold();
        find.typed().set("tom");
        find.openSelected();
        find.typed().set("ann");
        shop.background.finish();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Today());
        assertThat(find.rows()).hasSize(1);
    }

    @Test
    void nobodyFoundIsSaidAndEnterDoesNothing() {
        find.typed().set("xyzzy");
        assertThat(find.nothing().get()).isTrue();
        assertThat(find.selected().get()).isEqualTo(-1);
        find.openSelected();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.Today());
        find.typed().set("  ");
        assertThat(find.nothing().get()).isFalse();
    }

    @Test
    void selectingStaysWithinTheRows() {
        customer("Tom Ortiz");
        find.typed().set("tom");
        find.select(5);
        assertThat(find.selected().get()).isEqualTo(1);
        find.select(-9);
        assertThat(find.selected().get()).isZero();
    }

    @Test
    void whoIsNotFoundCanBeAddedByTheNameOrTheNumberTyped() {
        find.typed().set("Zoe Quinn");
        assertThat(find.nothing().get()).isTrue();
        find.addTyped();
        find.typed().set("030 901820");
        find.addTyped();

        assertThat(shop.open.cards().customers())
                .anyMatch(added ->
                        added.name().equals("Zoe Quinn") && added.phones().isEmpty())
                .anyMatch(added -> added.phones().equals(List.of(new Labelled("", "030 901820"))));
        assertThat(shop.shell.place().get()).isInstanceOf(Place.CardOf.class);
    }

    @Test
    void askingWhomANoteIsAboutEndsWithTheAnswer() {
        var answers = new ArrayList<UUID>();
        find.ask(answers::add);
        find.typed().set("ann");
        find.openSelected();
        assertThat(find.asking().get()).isFalse();
        assertThat(answers).containsExactly(ann.id());
        find.typed().set("ann");
        find.openSelected();
        assertThat(answers).as("the next search is an ordinary one").hasSize(1);
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(ann.id()));
    }

    @Test
    void aSearchThatAsksNoMoreOpensCards() {
        find.ask(_ -> {});
        find.askNoMore();
        find.typed().set("ann");
        find.openSelected();
        assertThat(shop.shell.place().get()).isEqualTo(new Place.CardOf(ann.id()));
    }

    @Test
    void aNoteIsFoundByItsWordsWithThePlacesToMark() {
        shop.open.notebook().listen(finder::accept);
        shop.note(tom, "asked whether the oven fits");
        find.typed().set("oven");
        FindViewModel.Row row = find.rows().getFirst();
        assertThat(row.marks())
                .extracting(mark -> row.excerpt().substring(mark.start(), mark.end()))
                .containsExactly("oven");
    }

    private Customer customer(String name) {
        Customer customer = shop.customer(name);
        finder.accept(shop.open.edits().added(customer));
        return customer;
    }
}
