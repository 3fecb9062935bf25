package app.handsel.capture.money;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentRuleTest {

    private final Notes english = new Notes(Locale.US, Notes.patterns(PaymentRule::new));
    private final Notes german = new Notes(Locale.GERMANY, Notes.patterns(PaymentRule::new));

    private static String said(List<Finding> found) {
        assertThat(found).hasSize(1);
        var payment = (Finding.Payment) found.getFirst();
        return payment.amount().amount().stripTrailingZeros().toPlainString() + " "
                + payment.amount().currency()
                + payment.how().map(how -> " " + how).orElse("")
                + (payment.deposit() ? " deposit" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        paid 500 deposit, cash                            | 500 EUR CASH deposit
        Paid 500 deposit in cash.                         | 500 EUR CASH deposit
        got her 500 down payment                          | 500 EUR deposit
        received $300 by check                            | 300 USD CHEQUE
        settled the invoice (450)                         | 450 EUR
        put 200 down                                      | 200 EUR deposit
        she Venmo'd 120 for the cake                      | 120 EUR OTHER
        paid CHF 1'200.– by transfer                      | 1200 CHF TRANSFER
        handed me 50 bucks for the repair                 | 50 USD
        deposit of 250 received, balance on delivery      | 250 EUR deposit
        The 300 was paid by card yesterday.               | 300 EUR CARD
        1.5k came in via PayPal                           | 1500 EUR OTHER
        paid 500 of the 1200                              | 500 EUR
        She paid five hundred up front for the wedding.   | 500 EUR deposit
        thanks for the transfer of 80 euros               | 80 EUR TRANSFER
        """)
    void moneyThatCameInIsAPayment(String text, String payment) {
        assertThat(said(english.read(text))).isEqualTo(payment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hat 500 angezahlt, bar                              | 500 EUR CASH deposit
        Anzahlung 500 € per Karte                           | 500 EUR CARD deposit
        sie hat 300 ueberwiesen                             | 300 EUR TRANSFER
        1.200 Euro in bar bekommen                          | 1200 EUR CASH
        Er hat gestern 80 Euro bezahlt.                     | 80 EUR
        rest von 700 bezahlt, ec-karte                      | 700 EUR CARD
        Die Überweisung über 90,50 € ist eingegangen        | 90.5 EUR TRANSFER
        hat mir 50 € gegeben                                | 50 EUR
        kaution 100 bar erhalten                            | 100 EUR CASH deposit
        """)
    void germanPaymentsStandInTheirOwnOrder(String text, String payment) {
        assertThat(said(german.read(text))).isEqualTo(payment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costs 500",
                "the 500 model",
                "quoted 1,200",
                "wants to pay 300 max",
                "will pay 500 on Friday",
                "hasn't paid the 500 yet",
                "owes us 200",
                "we paid the supplier 300",
                "refunded her 50 euros",
                "can pay the 900 in instalments",
                "paid for 3 trays",
                "paid 3 invoices",
                "she paid the rest by card",
                "Was the 500 deposit paid?",
                "The deposit is 500, due on Monday",
                "paid attention to all 12 details",
                "if she pays 200 we start",
                "got 500 flyers",
                "her budget is 5,000 euros"
            })
    void whatIsOnlyMentionedIsNone(String text) {
        assertThat(english.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kostet 500 Euro",
                "muss noch 500 anzahlen",
                "will 300 Euro zahlen",
                "die 500 sind noch nicht bezahlt",
                "wir haben dem Lieferanten 300 Euro bezahlt",
                "schuldet uns 200 Euro",
                "soll mit 500 Euro angezahlt werden",
                "bekommt 50 Euro Rabatt",
                "hat 20 Flyer bekommen",
                "Hat er die 500 bezahlt?"
            })
    void soItIsInGerman(String text) {
        assertThat(german.read(text)).isEmpty();
    }

    @Test
    void forWhatItIsStandsBehindFor() {
        var payment = (Finding.Payment)
                english.read("She paid 500 for the trays by card.").getFirst();

        assertThat(payment.what()).isEqualTo("the trays");
    }

    @Test
    void whoPaidOnFridayPaidOnTheLastOne() {
        Finding payment = english.read("paid 500 on Friday").getFirst();

        assertThat(payment.when())
                .hasValueSatisfying(said -> assertThat(said.when().first()).isEqualTo(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void whereItSaysSoIsTheWholeOfIt() {
        String text = "Came by at noon. Paid 500 deposit, cash. Nice talk.";

        assertThat(english.read(text).getFirst().place().in(text)).isEqualTo("Paid 500 deposit, cash");
    }
}
