package app.handsel.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Interest;
import app.handsel.model.Settings;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

    private final Shop shop = new Shop("US");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lena brandt",
                "Brandt Lena",
                "LENA",
                "bra le",
                "léna  brändt ",
                "lenna",
                "lean",
                "brendt",
                "randt"
            })
    void aNameIsFoundInAnyOrderWithoutAccentsAndWithATypo(String typed) {
        shop.customer("Lena Brandt");
        shop.customer("Tom Reyes");
        assertThat(shop.names(typed)).containsExactly("Lena Brandt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "...", "@", "'", "-- / --", "\t\n", "xyzzy", "lena tom", "ena x"})
    void nothingIsFoundByNothing(String typed) {
        shop.customer("Lena Brandt");
        shop.customer("Tom Reyes");
        assertThat(shop.names(typed)).isEmpty();
    }

    @Test
    void whatIsTypedWellRanksAboveWhatIsInsideAndThatAboveATypo() {
        shop.customer("Joanna Kerr");
        shop.customer("Anne Ott");
        shop.customer("Anna Berg");
        shop.customer("Otto Annan");
        assertThat(shop.names("anna")).containsExactly("Anna Berg", "Otto Annan", "Joanna Kerr", "Anne Ott");
    }

    @Test
    void equalHitsAreInTheOrderOfTheirNames() {
        List.of("Tom C", "Tom A", "Tom B").forEach(shop::customer);
        assertThat(shop.names("tom")).containsExactly("Tom A", "Tom B", "Tom C");
        assertThat(shop.finder.find("tom", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "OBrien", "O’Brien", "o brien", "o`brien", "obrein"})
    void anApostropheMakesNoDifference(String typed) {
        for (String name : List.of("Mary O'Brien", "Mary O’Brien", "Mary OBrien")) {
            var other = new Shop("US");
            other.customer(name);
            assertThat(other.names(typed)).as(name).containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jean-luc", "jean luc", "jeanluc", "luc", "Jean‐Luc", "lucmoreau"})
    void aHyphenMakesNoDifference(String typed) {
        shop.customer("Jean-Luc Moreau");
        assertThat(shop.names(typed)).containsExactly("Jean-Luc Moreau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "小", "小明", "王小明"})
    void aChineseNameIsFoundByOneCharacter(String typed) {
        shop.customer("王小明");
        assertThat(shop.names(typed)).containsExactly("王小明");
    }

    @Test
    void namesOfOtherScriptsAreFound() {
        shop.customer("שירה כהן");
        shop.customer("محمد علي");
        shop.customer("Ελένη Παππάς");
        shop.customer("Їжак Юрій");
        shop.customer("김민준");
        assertThat(shop.names("כהן שירה")).containsExactly("שירה כהן");
        assertThat(shop.names("عل")).containsExactly("محمد علي");
        assertThat(shop.names("παππασ")).containsExactly("Ελένη Παππάς");
        assertThat(shop.names("юрій")).containsExactly("Їжак Юрій");
        assertThat(shop.names("민")).containsExactly("김민준");
    }

    @Test
    void oneLetterFindsWhereWordsBegin() {
        shop.customer("Lena Brandt");
        shop.note(shop.customer("Tom Reyes"), "a big oven, below the stairs");
        assertThat(shop.names("b")).containsExactly("Lena Brandt");
        assertThat(shop.names("big b")).containsExactly("Tom Reyes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "142",
                "0142",
                "555-0142",
                "503 555",
                "(503) 555-0142",
                "+1 503",
                "0015035550142",
                "+1-503-555-0142",
                "tel:+15035550142",
                "503.555.0142 ext 12",
                "٥٠٣ ٥٥٥"
            })
    void aNumberIsFoundByAnyRunOfItsDigits(String typed) {
        shop.customer("Tom Reyes", it -> it.phones(Shop.labelled("503.555.0142")));
        shop.customer("Lena Brandt", it -> it.phones(Shop.labelled("+49 30 901820")));
        assertThat(shop.names(typed)).containsExactly("Tom Reyes");
        assertThat(shop.finder.find(typed, 5).getFirst().matched()).isEqualTo(Field.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 28", "+33 6 28", "0033628", "628", "+33 (0)6 28 12 34 56", "06.28.12"})
    void aFrenchNumberIsFoundHoweverItBegins(String typed) {
        for (String kept : List.of("06 28 12 34 56", "+33628123456", "0033 6 28123456")) {
            var paris = new Shop("FR");
            paris.customer("Ann Oba", it -> it.phones(Shop.labelled(kept)));
            assertThat(paris.names(typed)).as(kept).containsExactly("Ann Oba");
        }
    }

    @Test
    void aNameAndPartOfANumberGoTogether() {
        shop.customer("Tom Reyes", it -> it.phones(Shop.labelled("503 555 0142")));
        shop.customer("Tom Ortiz", it -> it.phones(Shop.labelled("503 555 0199")));
        assertThat(shop.names("tom 555 01 99")).containsExactly("Tom Ortiz");
        assertThat(shop.names("0142 tom")).containsExactly("Tom Reyes");
    }

    @Test
    void twoDigitsAreNoNumberButMayBeAWord() {
        shop.customer("Tom Reyes", it -> it.phones(Shop.labelled("503 555 0142")));
        shop.customer("Studio 42");
        assertThat(shop.names("42")).containsExactly("Studio 42");
    }

    @Test
    void companiesAddressesTagsAndNicknamesAreFound() {
        shop.customer(
                "Tom Reyes",
                it -> it.company("Reyes Catering")
                        .nickname("Shorty")
                        .emails(Shop.labelled("tom.reyes@example.com"))
                        .tags(List.of("wholesale")));
        assertThat(matched("catering")).isEqualTo(Field.COMPANY);
        assertThat(matched("shorty")).isEqualTo(Field.NAME);
        assertThat(matched("wholesale tom")).isEqualTo(Field.TAG);
        for (String typed :
                List.of("tom.reyes@example.com", "tom.reyes@", "@example.com", "Reyes@EXAMPLE", "example")) {
            assertThat(matched(typed)).as(typed).isEqualTo(Field.EMAIL);
        }
    }

    @Test
    void aNoteIsFoundByItsWords() {
        Customer tom = shop.customer("Tom Reyes");
        var note = shop.note(tom, "Wants the second oven\nbefore Easter.");
        Hit hit = shop.finder.find("easter oven", 5).getFirst();
        assertThat(hit.matched()).isEqualTo(Field.NOTE);
        assertThat(hit.entry()).contains(note.id());
        assertThat(shop.marked("easter oven")).isEqualTo("Wants the second [oven] before [Easter].");
    }

    @Test
    void aNameAndAWordOfANoteFindTheCustomerWithBoth() {
        Customer ann = shop.customer("Ann Oba");
        shop.note(ann, "loves the Lakers");
        shop.note(shop.customer("Tom Reyes"), "loves the Lakers too");
        shop.customer("Ann Lee");
        assertThat(shop.names("ann lakers")).containsExactly("Ann Oba");
        assertThat(shop.marked("ann lakers")).isEqualTo("loves the [Lakers]");
    }

    @Test
    void wordsMayStandInDifferentNotes() {
        Customer tom = shop.customer("Tom Reyes");
        shop.note(tom, "second oven");
        shop.note(tom, "daughter at Reed");
        shop.note(shop.customer("Ann Oba"), "a new oven");
        assertThat(shop.names("oven reed")).containsExactly("Tom Reyes");
    }

    @Test
    void aNoteWithAnApostropheIsFound() {
        shop.note(shop.customer("Tom Reyes"), "met O’Brien");
        assertThat(shop.names("o'brien")).containsExactly("Tom Reyes");
        assertThat(shop.marked("o'brien")).isEqualTo("met [O’Brien]");
    }

    @Test
    void aCustomerIsOneRowWithTheirBestMatch() {
        Customer tom = shop.customer("Tom Reyes");
        shop.note(tom, "Tom called");
        shop.note(tom, "Tom came by");
        shop.entries.add(new Interest(UUID.randomUUID(), tom.id(), "Tom Waits", Shop.NOW));
        assertThat(shop.finder.find("tom", 5))
                .singleElement()
                .extracting(Hit::matched)
                .isEqualTo(Field.NAME);
        assertThat(matched("waits")).isEqualTo(Field.INTEREST);
    }

    @Test
    void theNewestOfTwoNotesIsShown() {
        Customer tom = shop.customer("Tom Reyes");
        shop.note(tom, "oven, old");
        shop.note(tom, "oven, new");
        assertThat(shop.marked("oven")).isEqualTo("[oven], new");
    }

    @Test
    void aLongQueryIsTaken() {
        shop.customer("Lena Brandt");
        assertThat(shop.names("lena ".repeat(40))).containsExactly("Lena Brandt");
        assertThat(shop.names("x".repeat(200))).isEmpty();
        assertThat(shop.names("a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4)))
                .isEmpty();
        assertThat(shop.names("1".repeat(200))).isEmpty();
    }

    @Test
    void whatChangesIsFoundAsItIsNow() {
        Customer before = shop.customer("Lena Brandt");
        Customer after = new CustomerBuilder(before).name("Lena Oba").build();
        accept(Action.CUSTOMER_CHANGED, Change.changed(before, after));
        assertThat(shop.names("brandt")).isEmpty();
        assertThat(shop.names("oba")).containsExactly("Lena Oba");
        accept(Action.CUSTOMER_REMOVED, Change.removed(after));
        assertThat(shop.names("lena")).isEmpty();
        shop.finder.fill(List.of(before));
        assertThat(shop.names("lena")).containsExactly("Lena Brandt");
    }

    @Test
    void aNewRegionReadsTheNumbersAnew() {
        shop.customer("Ann Oba", it -> it.phones(Shop.labelled("06 28 12 34 56")));
        assertThat(shop.names("+33628")).isEmpty();
        var settings = new Settings("Lee", "Shop", "FR", ZoneOffset.UTC, "EUR", Settings.Look.LIGHT, 2, 14, "");
        accept(Action.SETTINGS_CHANGED, Change.added(settings));
        assertThat(shop.names("+33628")).containsExactly("Ann Oba");
    }

    @Test
    void theNotesOfSomebodyWhoIsGoneAreNotFound() {
        shop.entries.add(new Interest(UUID.randomUUID(), UUID.randomUUID(), "Lakers", Shop.NOW));
        assertThat(shop.names("lakers")).isEmpty();
    }

    private Field matched(String typed) {
        return shop.finder.find(typed, 5).getFirst().matched();
    }

    private void accept(Action action, Change change) {
        shop.finder.accept(new Edit(
                UUID.randomUUID(), Shop.NOW, "Lee", action, "", Edit.Role.DONE, Optional.empty(), List.of(change)));
    }
}
