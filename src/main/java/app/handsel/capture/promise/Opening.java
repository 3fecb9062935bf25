package app.handsel.capture.promise;

import app.handsel.capture.words.Lexicon.Match;
import java.util.List;

/**
 * How a clause can begin in which somebody undertakes something ("I'll", "she is going to"), and what it takes to
 * believe it: which verbs, in which list of forms, where they stand, and whether only with a date.
 */
record Opening(Side side, Verbs verbs, String form, Where where, boolean dated, int from, int length) {

    /** Whose word it is. */
    enum Side {
        OURS,
        THEIRS,
        NOBODYS
    }

    /** Any verb but those that are not held to, only those that are, or none because the words say it all. */
    enum Verbs {
        ANY,
        HELD,
        NONE
    }

    /** Right after the opening, last in the clause, or beside the opening on either side. */
    enum Where {
        NEXT,
        LAST,
        NEAR
    }

    private static final List<String> FORMS = List.of("doing", "does", "done", "do");

    /** Reads what a word list says: "ours any do next", "theirs held does near dated", "nobodys". */
    static Opening of(Match match, int from) {
        List<String> says = List.of(match.value().split(" "));
        return new Opening(
                said(Side.values(), says, Side.NOBODYS),
                said(Verbs.values(), says, Verbs.NONE),
                FORMS.stream().filter(says::contains).findFirst().orElse("do"),
                said(Where.values(), says, Where.NEXT),
                says.contains("dated"),
                from,
                match.length());
    }

    private static <E extends Enum<E>> E said(E[] all, List<String> says, E otherwise) {
        for (E one : all) {
            if (says.contains(one.name().toLowerCase(java.util.Locale.ROOT))) {
                return one;
            }
        }
        return otherwise;
    }

    int end() {
        return from + length;
    }
}
