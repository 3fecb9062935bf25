package app.handsel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.fact.MentionRule;
import app.handsel.capture.found.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A whole note as it is typed in a meeting, in each language. */
class MeetingNoteTest {

    private static List<String> read(Locale language, String note) {
        var context = new Notes(language, MentionRule::new).context();
        return new Reader(language)
                .read(note, context).stream()
                        .map(found -> found.getClass().getSimpleName() + ": "
                                + found.place().in(note))
                        .toList();
    }

    @Test
    void everyPartOfItIsFoundOnce() {
        assertThat(read(
                        Locale.US,
                        "Great talk at the counter. Her daughter starts at Reed in autumn, loves the Lakers."
                                + " I'll have the quote for 40 trays ready by Friday noon, and we will call her"
                                + " when the oven arrives. Paid 500 deposit in cash. She asked whether the oven"
                                + " fits under the hood, I'll know on Tuesday. We forgot her second box last week,"
                                + " apologised, she gets free delivery next time. Oba Restaurant sent her."))
                .containsExactly(
                        "Interest: Her daughter starts at Reed in autumn",
                        "Interest: loves the Lakers",
                        "Promise: I'll have the quote for 40 trays ready by Friday noon",
                        "Promise: we will call her when the oven arrives",
                        "Payment: Paid 500 deposit in cash",
                        "Question: asked whether the oven fits under the hood, I'll know on Tuesday",
                        "Mistake: We forgot her second box last week, apologised, she gets free delivery next time",
                        "Referral: Oba Restaurant sent her");
    }

    @Test
    void andInGerman() {
        assertThat(read(
                        Locale.GERMANY,
                        "Tolles Gespräch. Ihre Tochter fängt im Herbst in Reed an, liebt die Lakers. 500"
                                + " angezahlt, bar. Sie fragte, ob der Ofen passt, das weiß ich am Dienstag."
                                + " Letzte Woche haben wir ihre zweite Kiste vergessen, haben uns entschuldigt,"
                                + " die nächste Lieferung ist kostenlos. Oba Restaurant hat sie geschickt."))
                .containsExactly(
                        "Interest: Ihre Tochter fängt im Herbst in Reed an",
                        "Interest: liebt die Lakers",
                        "Payment: 500 angezahlt, bar",
                        "Question: fragte, ob der Ofen passt, das weiß ich am Dienstag",
                        "Mistake: Letzte Woche haben wir ihre zweite Kiste vergessen, haben uns entschuldigt, die"
                                + " nächste Lieferung ist kostenlos",
                        "Referral: Oba Restaurant hat sie geschickt");
    }

    @Test
    void aLineWithAMarkIsReadAsNothingElse() {
        List<Finding> found = new Reader(Locale.US)
                .read(
                        "! call Tom Reyes, she paid 500 deposit by Friday",
                        new Notes(Locale.US, MentionRule::new).context());

        assertThat(found).singleElement().satisfies(one -> assertThat(one).isInstanceOf(Finding.Promise.class));
    }
}
