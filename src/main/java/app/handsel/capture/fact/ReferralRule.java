package app.handsel.capture.fact;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.found.Rule;
import app.handsel.capture.found.Sentence;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Hit;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds who sent whom to us. Only somebody with a name counts: an advertisement or "a friend" cannot be thanked. */
public final class ReferralRule implements Rule {

    private static final String THEY_SENT = "sent by us";

    private final Grammar grammar;
    private final Naming naming;

    public ReferralRule(Locale language) {
        this.grammar = Grammar.of(language, "names", "referrals");
        this.naming = new Naming(grammar);
    }

    @Override
    public List<Finding> read(List<Sentence> sentences, Context context) {
        var found = new ArrayList<Finding>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence);
            if (!grammar.has("hint", words, 0, words.size())) {
                continue;
            }
            naming.mark(words, context.people());
            for (Hit hit : grammar.all("referral", words)) {
                if (!grammar.has("block", words, grammar.clauseStart(words, hit.from()), hit.from() + 1)) {
                    found.add(referral(sentence, words, hit, context.people()));
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
