package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.PatternRule;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds who sent whom to us. Only somebody with a name counts: an advertisement or "a friend" cannot be thanked. */
public final class ReferralRule implements PatternRule {

    private static final String THEY_SENT = "sent by us";

    private final Grammar grammar;

    public ReferralRule(Grammars grammars) {
        this.grammar = grammars.on("referrals");
    }

    @Override
    public List<Finding> read(List<Words> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (Words words : sentences) {
            if (!grammar.has("hint", words, 0, words.size())) {
                continue;
            }
            for (Hit hit : grammar.all("referral", words)) {
                if (!grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.from() + 1)) {
                    found.add(referral(words.sentence(), words, hit, context.people()));
                }
            }
        }
        return found;
    }

    private static Finding referral(Sentence sentence, Words words, Hit hit, People people) {
        String name = withoutOwning(words.place(hit.open(), hit.close()).in(sentence.written()));
        return new Finding.Referral(
                words.place(hit.from(), hit.to()),
                false,
                name,
                who(name, people),
                !hit.value().equals(THEY_SENT));
    }

    private static Optional<UUID> who(String name, People people) {
        List<Token> tokens = Tokens.of(name);
        return people.at(tokens, 0)
                .filter(match -> match.length() == tokens.size())
                .flatMap(People.Match::one)
                .map(Person::id);
    }

    private static String withoutOwning(String name) {
        return name.replaceFirst("['’]s$", "");
    }
}
