package app.handsel.capture.promise;

import app.handsel.capture.found.Context;
import app.handsel.capture.promise.Opening.Verbs;
import app.handsel.capture.promise.Opening.Where;
import app.handsel.capture.promise.Verb.Strength;
import app.handsel.capture.words.Lexicon;
import app.handsel.capture.words.Lexicon.Match;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.Optional;

/** Finds the verb that belongs to an opening, if it is one that can be held against whoever says it. */
final class VerbPhrases {

    private static final int NAME = 3;
    private static final int SOMEBODY = 9;
    private static final int LONGEST_ENDING = 3;

    private final Lexicon words;

    VerbPhrases(Lexicon words) {
        this.words = words;
    }

    Optional<Verb> of(Clause clause, int start, Opening opening, Context context) {
        Optional<Verb> verb = switch (opening.where()) {
            case NEXT -> next(clause, opening);
            case LAST -> last(clause, start, opening);
            case NEAR -> near(clause, start, opening);
        };
        return verb.filter(found -> holds(found, clause, opening, context));
    }

    private boolean holds(Verb verb, Clause clause, Opening opening, Context context) {
        return switch (verb.strength()) {
            case HELD -> true;
            case WEAK ->
                Dates.due(clause.dates(), context.now()).isPresent() || makesSure(clause, opening.from(), verb);
            case MADE -> Dates.by(clause.dates(), context.now()) || makesSure(clause, opening.from(), verb);
            case UNKNOWN ->
                opening.verbs() == Verbs.ANY
                        && (opening.where() != Where.NEAR
                                || Dates.due(clause.dates(), context.now()).isPresent()
                                || makesSure(clause, opening.from(), verb));
            case NO, THEN -> false;
        };
    }

    /** A word that turns "have", "get" or "geben" into something one is held to: "have it ready", "Bescheid geben". */
    private boolean makesSure(Clause clause, int from, Verb verb) {
        for (int i = from; i < clause.to(); i++) {
            boolean itself = i >= verb.from() && i < verb.end();
            Optional<Match> match = itself ? Optional.empty() : words.at("makes sure", clause.tokens(), i);
            if (match.isPresent() && (match.get().value().isEmpty() || isLast(clause, i))) {
                return true;
            }
        }
        return false;
    }

    /** A particle belongs to its verb when it ends the clause: "reiche ich nach", not "nach Rom". */
    private boolean isLast(Clause clause, int at) {
        for (int i = at + 1; i < clause.to(); i++) {
            if (words.has("joins", clause.tokens(), i)) {
                return true;
            }
            if (!clause.token(i).isSign() && !clause.inDate(i)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Verb> next(Clause clause, Opening opening) {
        int at = opening.end();
        String form = opening.form();
        boolean any = opening.verbs() == Verbs.ANY;
        while (true) {
            at = skip(clause, at);
            if (at >= clause.to() || words.has("negations", clause.tokens(), at)) {
                return Optional.empty();
            }
            Optional<Match> match = words.at(form, clause.tokens(), at);
            if (match.isEmpty()) {
                return any && looksLike(form, clause.token(at)) ? Optional.of(Verb.unknown(at)) : Optional.empty();
            }
            Verb verb = Verb.of(match.get(), at);
            if (match.get().value().contains("whom") && somebodyDoes(clause, verb.end())) {
                return Optional.of(verb.held());
            }
            if (verb.strength() == Strength.NO) {
                return second(clause, form, verb.end()).or(() -> Optional.of(verb));
            }
            if (verb.strength() != Strength.THEN) {
                return Optional.of(verb);
            }
            form = match.get().value().contains("doing") ? "doing" : "do";
            any = false;
            at = verb.end();
        }
    }

    /** "think about it and call you": nobody is held to the first, but to the second. */
    private Optional<Verb> second(Clause clause, String form, int from) {
        for (int i = from; i < clause.to() - 1; i++) {
            if (words.has("joins", clause.tokens(), i)) {
                int at = skip(clause, i + 1);
                return held(clause, form, at).map(match -> Verb.of(match, at));
            }
        }
        return Optional.empty();
    }

    /** "have John send it", "get your statements corrected". */
    private boolean somebodyDoes(Clause clause, int from) {
        int near = Math.min(from + SOMEBODY, clause.to());
        for (int i = from + 1; i < near; i++) {
            boolean does = i < from + NAME || words.has("to", clause.tokens(), i - 1);
            if (does && held(clause, "do", i).isPresent()
                    || held(clause, "done", i).isPresent()
                    || i > from + 1 && hasEnding("done", clause.token(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match> held(Clause clause, String form, int at) {
        return at < clause.to()
                ? words.at(form, clause.tokens(), at)
                        .filter(match -> match.value().startsWith("held"))
                : Optional.empty();
    }

    /** A word that no list knows is a verb where one must stand, when its ending says nothing else. */
    private boolean looksLike(String form, Token token) {
        boolean fits = form.equals("do") ? !hasEnding("done", token) : hasEnding(form, token);
        return token.isWord() && !token.capital() && fits;
    }

    private boolean hasEnding(String form, Token token) {
        String word = token.word();
        for (int length = 1; length <= LONGEST_ENDING && length < word.length() - 1; length++) {
            if (words.at("endings", Tokens.of(word.substring(word.length() - length)), 0)
                    .filter(match -> match.value().equals(form))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int skip(Clause clause, int from) {
        int at = from;
        while (at < clause.to()) {
            Optional<Match> small = words.at("small", clause.tokens(), at);
            if (small.isEmpty() && !clause.inDate(at)) {
                break;
            }
            at += small.map(Match::length).orElse(1);
        }
        return at;
    }

    private Optional<Verb> last(Clause clause, int start, Opening opening) {
        Optional<Verb> last = Optional.empty();
        for (int i = opening.end(); i < clause.to(); i++) {
            int at = i;
            Optional<Verb> here = words.at(opening.form(), clause.tokens(), i).map(match -> Verb.of(match, at));
            if (here.isPresent()) {
                last = here;
            }
        }
        if (last.isPresent() || opening.verbs() != Verbs.ANY) {
            return last;
        }
        for (int i = clause.to() - 1; i >= opening.end(); i--) {
            if (clause.token(i).isWord() && !clause.inDate(i)) {
                return clause.token(i).capital() ? Optional.empty() : Optional.of(Verb.unknown(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Verb> near(Clause clause, int start, Opening opening) {
        int after = opening.end();
        if (opening.from() > start) {
            int before = opening.from() - 1;
            if (words.has("auxiliaries", clause.tokens(), before)) {
                return Optional.empty();
            }
            Optional<Verb> verb = beside(clause, opening, before).filter(found -> found.length() == 1);
            if (verb.isPresent()) {
                return verb;
            }
        }
        return after < clause.to() ? beside(clause, opening, after) : Optional.empty();
    }

    private Optional<Verb> beside(Clause clause, Opening opening, int at) {
        return words.at(opening.form(), clause.tokens(), at)
                .map(match -> Verb.of(match, at))
                .or(() -> opening.verbs() == Verbs.ANY && looksInflected(clause, at)
                        ? Optional.of(Verb.unknown(at))
                        : Optional.empty());
    }

    private boolean looksInflected(Clause clause, int at) {
        return clause.token(at).isWord()
                && (!clause.token(at).capital() || at == clause.from())
                && !clause.inDate(at)
                && !words.has("no verbs", clause.tokens(), at)
                && words.at("inflected", clause.tokens(), at)
                        .filter(ending -> !ending.value().equals("past"))
                        .isPresent();
    }
}
