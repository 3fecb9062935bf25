package app.handsel.capture.fact;

import app.handsel.capture.found.People;
import app.handsel.capture.pattern.Grammar;
import app.handsel.capture.pattern.Grammars;
import app.handsel.capture.pattern.Kind;
import app.handsel.capture.pattern.Words;
import app.handsel.capture.words.Token;
import java.util.Optional;

/**
 * Finds the names in a sentence and lets them go by the kind {@code name}: customers who are known, and words that are
 * written with a capital though they are no ordinary ones.
 */
public final class Naming {

    private static final int LONGEST = 4;

    private final Grammar grammar;

    public Naming(Grammars grammars) {
        this.grammar = grammars.on("names");
    }

    public void mark(Words words, People people) {
        for (int i = 0; i < words.size(); ) {
            int length = Math.max(known(words, i, people), written(words, i));
            if (length > 0) {
                Kind kind = words.word(i + length - 1).endsWith("'s") ? Kind.OWNER : Kind.NAME;
                words.stretch(kind, i, length);
            }
            i += Math.max(1, length);
        }
    }

    private static int known(Words words, int at, People people) {
        Optional<People.Match> match = people.at(words.tokens(), at);
        return match.filter(found -> found.length() > 1 || words.token(at).capital())
                .map(People.Match::length)
                .orElse(0);
    }

    private int written(Words words, int from) {
        if (!isName(words, from) && !isTitled(words, from) || from > 0 && grammar.has("article", words, from - 1)) {
            return 0;
        }
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST) {
            int next = grammar.has("inside a name", words, to) ? to + 1 : to;
            if (next >= words.size()
                    || !isName(words, next)
                    || words.word(to - 1).endsWith("'s")) {
                break;
            }
            to = next + 1;
        }
        return to - from;
    }

    /** "dr. kowalski": behind a title even a name in lower case is one. */
    private boolean isTitled(Words words, int at) {
        int title = at > 0 && words.word(at - 1).equals(".") ? at - 2 : at - 1;
        return title >= 0
                && grammar.has("honorific", words, title)
                && words.token(at).isWord()
                && !grammar.has("no name", words, at);
    }

    private boolean isName(Words words, int at) {
        Token token = words.token(at);
        return token.isWord() && token.capital() && token.word().length() > 1 && !grammar.has("no name", words, at);
    }
}
