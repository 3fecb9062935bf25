package app.handsel.ui.card.iou;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Iou;
import app.handsel.model.Money;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.TestShop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IouWordsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom");

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WE_KEEP   |      |     |            |      | keys           | We keep it for them, since Mon, Mar 2",
                "WE_OWE    |      |     |            |      | keys           | We owe them · since Mon, Mar 2",
                "THEY_OWE  | 2500 |     |            |      | €25.00: keys   | They owe us · since Mon, Mar 2",
                "THEY_OWE  | 2500 | 500 |            |      | €25.00: keys   | They owe us · since Mon, Mar 2 ·"
                        + " €20.00 left",
                "THEY_OWE  | 2500 | 500 | 2026-11-27 |      | €25.00: keys   | They owe us · since Mon, Mar 2 ·"
                        + " €20.00 left · agreed for Friday",
                "WE_KEEP   |      |     | 2026-11-27 |      | keys           | We keep it for them, since Mon, Mar 2"
                        + " · agreed for Friday",
                "THEY_OWE  | 2500 | 500 | 2026-11-27 | true | €25.00: keys   | Settled today",
            })
    void whoseTurnItIsWhatIsLeftAndSinceWhen(
            Iou.Side side, Long amount, Long part, LocalDate due, Boolean settled, String what, String state) {
        Iou iou = add(side, amount, part, due, settled != null);
        assertThat(rows()).containsExactly(new EntryRow(iou, what, state));
    }

    @Test
    void whatIsOpenComesFirst() {
        Iou open = add(Iou.Side.WE_KEEP, null, null, null, false);
        Iou settled = add(Iou.Side.WE_KEEP, null, null, null, true);
        assertThat(rows()).extracting(EntryRow::entry).containsExactly(open, settled);
    }

    private List<EntryRow> rows() {
        return new IouWords(shop.messages, shop.shop).rows(shop.card(tom));
    }

    private Iou add(Iou.Side side, Long amount, Long part, LocalDate due, boolean settled) {
        Instant now = shop.shop.instant();
        return shop.add(new Iou(
                UUID.randomUUID(),
                tom.id(),
                side,
                "keys",
                Optional.ofNullable(amount).map(IouWordsTest::euros),
                Instant.parse("2026-03-02T11:00:00Z"),
                Optional.ofNullable(due).map(Due::by),
                Optional.ofNullable(part).map(paid -> new Iou.Part(euros(paid), now)).stream()
                        .toList(),
                settled ? Optional.of(now) : Optional.empty()));
    }

    private static Money euros(long cents) {
        return new Money(cents, "EUR");
    }
}
