package app.handsel.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.notebook.Card;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayWordsTest {

    private final TestShop shop = new TestShop();
    private final Customer tom = shop.customer("Tom Reyes");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aLatePromiseIsSaidBeforeAPaymentNobodyThankedFor() {
        shop.promise(tom, "the quote", "2026-11-23");
        shop.payment(tom, "40 trays");
        assertThat(sentences())
                .containsExactly(
                        "I promised you “the quote” for yesterday. It is late, and I am sorry.",
                        "Your payment of €500.00 for “40 trays” arrived today at 10:30\u202fAM. Thank you!");
    }

    @Test
    void aPaymentForNothingInParticularIsSaidWithoutIt() {
        shop.payment(tom, "");
        assertThat(sentences()).containsExactly("Your payment of €500.00 arrived today at 10:30\u202fAM. Thank you!");
    }

    @Test
    void bracesAndApostrophesInWhatWasPromisedAreOnlyText() {
        shop.promise(tom, "Ann's {0} cake", "2026-11-24");
        assertThat(sentences()).containsExactly("I promised you “Ann's {0} cake” by the end of today.");
    }

    @Test
    void aLongNoteIsQuotedUpToAWord() {
        shop.note(tom, "wants the oven before Easter ".repeat(10));
        assertThat(sentences().getFirst())
                .startsWith("We last spoke on the phone today at 10:30\u202fAM. My notes say: “wants the oven")
                .endsWith("before Easter…”.");
    }

    @Test
    void eachSentenceKnowsTheEntryItIsFrom() {
        var note = shop.note(tom, "wants an oven");
        assertThat(lines()).extracting(SayLine::entry).containsExactly(note.id());
    }

    private List<String> sentences() {
        return lines().stream().map(SayLine::sentence).toList();
    }

    private List<SayLine> lines() {
        Card card = shop.open.cards().card(tom.id(), 10).orElseThrow();
        var entries = Stream.concat(card.promises().stream(), card.payments().stream())
                .toList();
        return new SayWords(shop.messages, shop.shop)
                .lines(card, shop.shop.owed().at(shop.shop.instant(), entries));
    }
}
