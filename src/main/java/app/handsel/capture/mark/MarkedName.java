package app.handsel.capture.mark;

import app.handsel.capture.fact.Naming;
import app.handsel.capture.fact.ReferralRule;
import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Words;
import java.util.List;
import java.util.Optional;

/** A customer who is named with a mark, and a referral when the line says who sent whom. */
final class MarkedName {

    private static final String SENT_BY_US = "sent by us";
    private static final String SENT_US = "sent us";

    private final Grammar grammar;
    private final ReferralRule referrals;
    private final Naming naming;

    MarkedName(Grammars grammars) {
        this.grammar = grammars.on("marks");
        this.referrals = new ReferralRule(grammars);
        this.naming = new Naming(grammars);
    }

    Optional<? extends Finding> of(MarkedLine line, Context context) {
        Optional<People.Match> known = context.people().at(line.tokens(), 0);
        int length = known.map(People.Match::length).orElse(written(line));
        Optional<Person> who = known.flatMap(People.Match::one);
        String name = line.text(0, length);
        Words words = grammar.words(line.body());
        naming.mark(words, context.people());
        if (grammar.has(SENT_BY_US, words, length, words.size())) {
            return Optional.of(referral(line, name, who, false));
        }
        if (grammar.has(SENT_US, words, length, words.size())
                || !referrals.read(List.of(words), context).isEmpty()) {
            return Optional.of(referral(line, name, who, true));
        }
        return who.map(person -> new Finding.Mention(line.place(), true, name, person.id()));
    }

    private static Finding referral(MarkedLine line, String name, Optional<Person> who, boolean sentUs) {
        return new Finding.Referral(line.place(), true, name, who.map(Person::id), sentUs);
    }

    /** The words with a capital that follow the mark, or the first one. */
    private static int written(MarkedLine line) {
        int to = 1;
        while (to < line.tokens().size()
                && line.tokens().get(to).isWord()
                && line.tokens().get(to).capital()) {
            to++;
        }
        return to;
    }
}
