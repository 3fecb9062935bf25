package app.handsel.capture.mark;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.Notes;
import app.handsel.capture.found.Finding;
import app.handsel.capture.pattern.Grammars;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRuleTest {

    private final Notes notes = new Notes(Locale.US, language -> new MarkRule(Grammars.of(language)));

    private static String said(List<Finding> found) {
        assertThat(found).hasSize(1);
        Finding one = found.getFirst();
        assertThat(one.marked()).isTrue();
        String more = switch (one) {
            case Finding.Payment payment ->
                " " + payment.amount().amount().stripTrailingZeros().toPlainString()
                        + payment.amount().currency()
                        + payment.how().map(how -> " " + how).orElse("")
                        + (payment.deposit() ? " deposit" : "");
            case Finding.Answer answer -> " -> " + answer.answer();
            case Finding.Mistake mistake ->
                (mistake.told() ? " told" : "")
                        + String.join(
                                "",
                                mistake.amends().stream()
                                        .map(amends -> " -> " + amends.what())
                                        .toList());
            case Finding.Referral referral -> referral.sentUs() ? " sent us" : " sent by us";
            default -> "";
        };
        String when = one.when().map(day -> " " + day.when().last()).orElse("");
        return one.getClass().getSimpleName() + " " + one.what() + more + when;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
        ! the quote by Friday                              ^ Promise the quote 2026-11-27
        !the quote for 40 trays                            ^ Promise the quote for 40 trays
        ? does the oven fit, Tuesday                       ^ Question does the oven fit 2026-12-01
        ? are you open on Christmas Eve                    ^ Question are you open on Christmas Eve
        ? does it fit by Friday                            ^ Question does it fit 2026-11-27
        $ 500 deposit, cash                                ^ Payment  500USD CASH deposit
        €500 for the trays by card                         ^ Payment the trays 500EUR CARD
        £20                                                ^ Payment  20GBP
        $ 500 CHF                                          ^ Payment  500CHF
        € 1,200.50                                         ^ Payment  1200.5EUR
        * Lakers                                           ^ Interest Lakers
        *loves orchids                                     ^ Interest loves orchids
        ~ forgot her second box -> free delivery, 10 % off ^ Mistake forgot her second box -> free delivery -> 10 % off
        ~ forgot her second box, told her => new box       ^ Mistake forgot her second box told -> new box
        ~ sent the wrong lamp, replacing it                ^ Mistake sent the wrong lamp -> replacing it
        = do we deliver on Saturdays? yes, until 2 pm      ^ Answer do we deliver on Saturdays -> yes, until 2 pm
        = closed on Mondays                                ^ Answer closed on Mondays -> closed on Mondays
        @Tom Reyes                                         ^ Mention Tom Reyes
        @Tom Reyes called                                  ^ Mention Tom Reyes
        @Ann Oba sent her                                  ^ Referral Ann Oba sent us
        @Petra Lang referred him                           ^ Referral Petra Lang sent us
        @Tom Reyes sent by her                             ^ Referral Tom Reyes sent by us
        """)
    void aMarkSaysWhatItsLineIs(String line, String finding) {
        assertThat(said(notes.read(line))).isEqualTo(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$500 is too much",
                "$ no idea",
                "!!! look",
                "?? what",
                "~20 trays",
                "== Notes ==",
                "=5",
                "@ 5 pm",
                "@Nobody Known",
                "**bold**",
                "*bold*",
                "!",
                "no mark ! here",
                "Ann: $ 500"
            })
    void whatOnlyLooksLikeAMarkIsNone(String line) {
        assertThat(notes.read(line)).isEmpty();
    }

    @Test
    void starsBeforeThePartsOfAPastedListAreNoInterests() {
        assertThat(notes.read("Agenda:\n* prices\n* dates")).isEmpty();
        assertThat(notes.read("* one\n* two\n* three\n* four")).isEmpty();
        assertThat(notes.read("Good talk.\n* Lakers\n* orchids")).hasSize(2);
    }

    @Test
    void allOfTheLineIsTakenAndNothingElse() {
        String text = "We talked.\n! call Mia Chen on Friday. She paid 500.\nThanks";

        Finding found = notes.read(text).getFirst();

        assertThat(found.place().in(text)).isEqualTo("! call Mia Chen on Friday. She paid 500.");
        assertThat(found.when().orElseThrow().when().last()).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
