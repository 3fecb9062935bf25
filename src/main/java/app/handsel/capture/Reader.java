package app.handsel.capture;

import app.handsel.capture.fact.InterestRule;
import app.handsel.capture.fact.MentionRule;
import app.handsel.capture.fact.MistakeRule;
import app.handsel.capture.fact.QuestionRule;
import app.handsel.capture.fact.ReferralRule;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.mark.MarkRule;
import app.handsel.capture.money.PaymentRule;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.promise.PromiseRule;
import app.handsel.capture.sentence.Sentences;
import app.handsel.capture.when.Said;
import app.handsel.capture.when.WhenReader;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Reads plain text of one language: what it says that is worth keeping, in the order of the text. A pure function of
 * text and context; made once, used by any thread.
 */
public final class Reader {

    private final WhenReader dates;
    private final Sentences sentences;
    private final List<Rule> rules;

    public Reader(Locale language) {
        dates = new WhenReader(language);
        sentences = new Sentences(language);
        var grammars = Grammars.of(language);
        rules = List.of(
                new MarkRule(grammars),
                new PromiseRule(language),
                new PatternRules(
                        grammars,
                        List.of(
                                new PaymentRule(grammars),
                                new QuestionRule(grammars),
                                new MistakeRule(grammars),
                                new InterestRule(grammars),
                                new ReferralRule(grammars))),
                new MentionRule(language));
    }

    /** Only the days and times of a text. */
    public List<Said> dates(String text, ZonedDateTime now) {
        return dates.read(text, now);
    }

    public List<Finding> read(String text, Context context) {
        List<Token> tokens = Tokens.of(text);
        List<Said> said = dates.read(tokens, context.now());
        List<Sentence> read = sentences.of(text, tokens, said);
        return Settled.of(rules.stream()
                .flatMap(rule -> rule.read(read, context).stream())
                .toList());
    }
}
