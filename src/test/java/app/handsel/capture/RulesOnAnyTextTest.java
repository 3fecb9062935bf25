package app.handsel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.capture.fact.InterestRule;
import app.handsel.capture.fact.MentionRule;
import app.handsel.capture.fact.MistakeRule;
import app.handsel.capture.fact.QuestionRule;
import app.handsel.capture.fact.ReferralRule;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.mark.MarkRule;
import app.handsel.capture.money.PaymentRule;
import app.handsel.capture.pattern.Grammars;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed or pasted, a rule reads it, and what it finds stands in the text. */
class RulesOnAnyTextTest {

    private static final String[] WORDS =
            ("she he we i paid 500 1.200,50 € $ deposit for the trays , . ; : ! ? ( ) \" - -> => ~ * @ = \n"
                + " \n\n"
                + " forgot wrong asked whether if how told her him us sent Ann Oba Tom Reyes Rose loves likes her"
                + " daughter starts Friday tomorrow by on and but late free delivery 10 % hat haben wir ich sie er"
                + " bezahlt vergessen falsche geliefert fragt ob liebt ihre Tochter über empfohlen von Frau bis"
                + " Freitag gesagt dass ja nein 🎂 ’ ‘ k x")
                    .split(" ");

    static Stream<Function<Locale, Rule>> rules() {
        return Stream.of(
                Notes.patterns(PaymentRule::new),
                Notes.patterns(InterestRule::new),
                Notes.patterns(QuestionRule::new),
                Notes.patterns(MistakeRule::new),
                Notes.patterns(ReferralRule::new),
                MentionRule::new,
                language -> new MarkRule(Grammars.of(language)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsFoundStandsInTheText(Function<Locale, Rule> rule) {
        for (Locale language : List.of(Locale.US, Locale.GERMANY)) {
            var notes = new Notes(language, rule);
            for (int seed = 0; seed < 150; seed++) {
                String text = soup(new Random(seed), 40);
                for (Finding found : notes.read(text)) {
                    assertThat(found.place().end()).isLessThanOrEqualTo(text.length());
                    assertThat(found.place().in(text)).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aTextWithoutAFullStopIsReadAsWell(Function<Locale, Rule> rule) {
        String text = "she said that they came and went again with this and that for us ".repeat(700) + "paid 500";

        assertThat(new Notes(Locale.US, rule).read(text)).hasSizeLessThan(3);
    }

    private static String soup(Random random, int length) {
        return random.ints(length, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }
}
