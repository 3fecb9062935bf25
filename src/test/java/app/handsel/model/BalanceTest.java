package app.handsel.model;

import static app.handsel.model.Given.TOM;
import static app.handsel.model.Given.at;
import static app.handsel.model.Given.due;
import static app.handsel.model.Given.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How money stands, as a table. A promise is written "oven 1000", with "kept" or "released" behind it and "EUR" if not
 * otherwise said; a payment "500 oven", with "deposit" and "early" (before anything was promised) behind it.
 */
class BalanceTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # promises                     | payments                  | agreed, paid, held, open and over
        oven 1000                      |                           | EUR 1000 0 0 1000 0
        oven 1000                      | 400 oven                  | EUR 1000 400 0 600 0
        oven 1000                      | 400 oven; 600 oven        | EUR 1000 1000 0 0 0
        oven 1000                      | 400 oven; 350 oven        | EUR 1000 750 0 250 0
        oven 1000                      | 500 oven deposit          | EUR 1000 500 500 500 0
        oven 1000 kept                 | 500 oven deposit          | EUR 1000 500 0 500 0
        oven 1000                      | 500 - deposit             | EUR 1000 500 500 500 0
        oven 1000 kept                 | 500 - deposit             | EUR 1000 500 0 500 0
        oven 1000 kept; lamp 0         | 500 - deposit             | EUR 1000 500 500 500 0
        oven 1000 kept; lamp 0         | 500 oven deposit          | EUR 1000 500 0 500 0
        oven 1000                      | 300 -                     | EUR 1000 300 0 700 0
        oven 1000; lamp 200            | 300 -                     | EUR 1200 300 0 900 0
        oven 1000; lamp 200            | 200 lamp; 100 -           | EUR 1200 300 0 900 0
        oven 1000                      | 1200 oven                 | EUR 1000 1200 0 0 200
        oven 1000; lamp 200            | 250 lamp                  | EUR 1200 250 0 1000 50
        oven 1000                      | 1200 -                    | EUR 1000 1200 0 0 200
        oven 1000; lamp 0              | 1200 -                    | EUR 1000 1200 0 0 0
        oven 1000; lamp 0              | 300 lamp                  | EUR 1000 300 0 1000 0
        oven 1000; lamp 0 released     | 1200 -                    | EUR 1000 1200 0 0 200
        oven 1000                      | 400 - early               | EUR 1000 400 0 1000 0
        oven 1000                      | 400 oven early            | EUR 1000 400 0 600 0
        oven 1000 released             |                           |
        oven 1000 released             | 500 oven deposit          | EUR 0 500 0 0 500
        oven 1000 released; lamp 200   | 500 oven                  | EUR 200 500 0 200 500
        oven 1000                      | 500 gone deposit          | EUR 1000 500 500 500 0
        lamp 0                         | 500 -                     | EUR 0 500 0 0 0
        lamp 0                         | 500 lamp deposit          | EUR 0 500 500 0 0
                                       | 500 - deposit             | EUR 0 500 0 0 0
                                       |                           |
        oven 1000; car 300 USD         | 100 - USD; 500 oven       | EUR 1000 500 0 500 0; USD 300 100 0 200 0
        oven 1000                      | 500 oven USD              | EUR 1000 0 0 1000 0; USD 0 500 0 0 0
        fish 90 JPY                    | 100 fish JPY              | JPY 90 100 0 0 10
        """)
    void whatIsAgreedPaidHeldOpenAndTooMuch(String promises, String payments, String expected) {
        assertThat(Balance.of(all(promises), payments(payments)).stream()
                        .map(BalanceTest::shown)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "oven 1000, '', 1000",
        "oven 1000, 400 oven, 600",
        "oven 1000, 400 -, 1000",
        "oven 1000, 400 oven USD, 1000",
        "oven 1000, 1200 oven, 0",
        "oven 1000 kept, 400 oven, 600"
    })
    void theRestOfAPriceIsWhatPaymentsForItLeave(String promise, String payments, long rest) {
        assertThat(Balance.rest(promise(promise), payments(payments))).contains(new Money(rest, "EUR"));
    }

    @Test
    void thereIsNoRestWhereThereIsNoPrice() {
        assertThat(Balance.rest(promise("lamp 0"), List.of())).isEmpty();
        assertThat(Balance.rest(promise("oven 1000 released"), List.of())).isEmpty();
    }

    private static String shown(Balance balance) {
        assertThat(List.of(balance.paid(), balance.held(), balance.open(), balance.over()))
                .extracting(Money::currency)
                .containsOnly(balance.agreed().currency());
        return "%s %d %d %d %d %d"
                .formatted(
                        balance.agreed().currency(),
                        balance.agreed().minor(),
                        balance.paid().minor(),
                        balance.held().minor(),
                        balance.open().minor(),
                        balance.over().minor());
    }

    private static List<Promise> all(String promises) {
        return split(promises).stream().map(BalanceTest::promise).toList();
    }

    private static List<Payment> payments(String payments) {
        return split(payments).stream().map(BalanceTest::payment).toList();
    }

    private static List<String> split(String row) {
        return row == null || row.isBlank()
                ? List.of()
                : Arrays.stream(row.split(";")).map(String::strip).toList();
    }

    private static Promise promise(String words) {
        List<String> parts = List.of(words.split(" "));
        long price = Long.parseLong(parts.get(1));
        Optional<Exactly> exactly = Optional.of(price)
                .filter(known -> known > 0)
                .map(known -> new Exactly(
                        Optional.empty(), "", Optional.empty(), Optional.of(new Money(known, currency(parts))), ""));
        Promise promise = new Promise(
                        id(parts.getFirst()),
                        TOM,
                        parts.getFirst(),
                        due("2026-12-24"),
                        Optional.empty(),
                        "",
                        at("2026-11-01 09:00"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .agreed("", exactly);
        if (parts.contains("kept")) {
            return promise.keptAt(at("2026-11-20 09:00"));
        }
        return parts.contains("released") ? promise.releasedAt(at("2026-11-20 09:00")) : promise;
    }

    private static Payment payment(String words) {
        List<String> parts = List.of(words.split(" "));
        Optional<UUID> towards =
                Optional.of(parts.get(1)).filter(name -> !name.equals("-")).map(Given::id);
        return new Payment(
                UUID.randomUUID(),
                TOM,
                new Money(Long.parseLong(parts.getFirst()), currency(parts)),
                "",
                Payment.Method.CASH,
                at(parts.contains("early") ? "2026-06-01 09:00" : "2026-11-02 09:00"),
                parts.contains("deposit"),
                Optional.empty(),
                "Mia",
                towards);
    }

    private static String currency(List<String> parts) {
        return parts.stream()
                .filter(part -> part.matches("[A-Z]{3}"))
                .findFirst()
                .orElse("EUR");
    }
}
