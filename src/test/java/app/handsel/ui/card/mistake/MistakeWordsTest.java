package app.handsel.ui.card.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakeWordsTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-24T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | -         | -     | none | yesterday · they do not know yet, and there is no plan",
                "en | a new box | -     | none | yesterday · they do not know yet · the plan: a new box",
                "en | a new box | true  | none | yesterday · they heard it from us first, today",
                "en | a new box | false | none | yesterday · they found out before we told them, today",
                "en | a new box | true  | open | yesterday · they heard it from us first, today · still to make: a"
                        + " cake (€15.00), by Friday; a call",
                "en | a new box | true  | made | yesterday · they heard it from us first, today · amends made today",
                "de | -         | -     | none | gestern · noch nicht gesagt, und es gibt noch keinen Plan",
                "de | a new box | true  | made | gestern · zuerst von uns erfahren, heute · wiedergutgemacht heute",
            })
    void whetherTheyKnowAndWhatIsStillToBePutRight(
            String language, String plan, Boolean fromUs, String amends, String state) {
        try (TestShop shop = new TestShop(language.equals("en") ? Locale.US : Locale.GERMANY)) {
            Customer tom = shop.customer("Tom");
            Mistake mistake = shop.add(new Mistake(
                    UUID.randomUUID(),
                    tom.id(),
                    "the box",
                    YESTERDAY,
                    "Mia",
                    plan == null ? "" : plan,
                    Optional.ofNullable(fromUs).map(first -> new Mistake.Heard(TODAY, first)),
                    amends(amends)));
            assertThat(new MistakeWords(shop.messages, shop.shop).rows(shop.card(tom)))
                    .containsExactly(new EntryRow(mistake, "the box", state));
        }
    }

    private static List<Mistake.Amends> amends(String how) {
        var amends = new ArrayList<Mistake.Amends>();
        if (!how.equals("none")) {
            Optional<Instant> done = how.equals("made") ? Optional.of(TODAY) : Optional.empty();
            var price = Optional.of(new Money(1500, "EUR"));
            var friday = Optional.of(Due.by(LocalDate.of(2026, 11, 27)));
            amends.add(new Mistake.Amends("a cake", price, friday, done));
            amends.add(new Mistake.Amends("a call", Optional.empty(), Optional.empty(), done));
            amends.add(new Mistake.Amends("a card", Optional.empty(), Optional.empty(), Optional.of(YESTERDAY)));
        }
        return amends;
    }
}
