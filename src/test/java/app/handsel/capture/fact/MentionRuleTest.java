package app.handsel.capture.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MentionRuleTest {

    private final Notes notes = new Notes(Locale.US, MentionRule::new);

    @Test
    void aCustomerIsMentionedOnce() {
        assertThat(notes.read("Saw Tom Reyes today. Tom Reyes says hello to Mia Chen."))
                .extracting(Finding::what)
                .containsExactly("Tom Reyes", "Mia Chen");
    }

    @Test
    void aNameThatIsAnOrdinaryWordIsNobodyAtTheBeginningOrInLowerCase() {
        assertThat(notes.read("Rose petals for the table. She wants a rose.")).isEmpty();
    }

    @Test
    void halfOfANameIsNobody() {
        assertThat(notes.read("Tom called about the Oba order.")).isEmpty();
    }
}
