package app.handsel.ui.card.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.model.Customer;
import app.handsel.model.Question;
import app.handsel.ui.support.EntryRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    @Test
    void eachQuestionSaysHowItStandsTheNewestFirst() {
        try (Asking asking = new Asking()) {
            Customer tom = asking.shop.customer("Tom");
            asking.shop.clock.set("2026-11-20T09:30:00Z");
            asking.told(tom, "Do you take the old oven?", "Yes, for free.");
            asking.shop.clock.set("2026-11-22T09:30:00Z");
            Question fits = asking.open(tom, "Does it fit?", "2026-11-23");
            asking.shop.clock.set("2026-11-23T09:30:00Z");
            asking.open(tom, "Is it loud?", "2026-11-27 12:00");
            asking.shop.change(fits, fits.askedAgain(asking.shop.shop.instant()));
            asking.shop.clock.set("2026-11-24T09:30:00Z");

            List<EntryRow> rows = new QuestionWords(asking.shop.messages, asking.shop.shop).rows(asking.shop.card(tom));

            assertThat(rows)
                    .extracting(EntryRow::what)
                    .containsExactly("Is it loud?", "Does it fit?", "Do you take the old oven?");
            assertThat(rows)
                    .extracting(EntryRow::state)
                    .containsExactly(
                            "asked yesterday at 10:30\u202fAM; answer due Friday at noon; Ben finds it out",
                            "asked last Sunday at 10:30\u202fAM, and again yesterday at 10:30\u202fAM;"
                                    + " the answer was due yesterday; Ben finds it out",
                            "“Yes, for free.”, told last Friday at 10:30\u202fAM by Ben");
        }
    }
}
