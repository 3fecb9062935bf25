package app.handsel.capture.promise;

import app.handsel.capture.words.Lexicon.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a clause can begin in which somebody undertakes something ("I'll", "she is going to"), and what it takes to
 * believe it: which verbs, in which list of forms, where they stand, whether only with a date, and whether only with a
 * word of another list beside it: "we'd" with one of those by which it was told to somebody.
 */
record Opening(
        Side side, Verbs verbs, String form, Where where, boolean dated, Optional<String> with, int from, int length) {

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

    /** What the word lists say is read once: it is asked for at every other word. */
    private static final Map<String, List<Opening>> MEANINGS = new ConcurrentHashMap<>();

    private static final String WITH = "with:";
    private static final List<String> FORMS =
            List.of("doing", "acts", "does", "done", "owed", "pickup", "spare", "others", "do");

    /** Reads what a word list says: "ours any do next", "theirs held does near dated", one or the other after ";". */
    static List<Opening> of(Match match, int from) {
        return MEANINGS.computeIfAbsent(match.value(), Opening::meanings).stream()
                .map(opening -> opening.at(from, match.length()))
                .toList();
    }

    private static List<Opening> meanings(String values) {
        return Arrays.stream(values.split(" ; "))
                .map(value -> of(List.of(value.split(" "))))
                .toList();
    }

    private Opening at(int place, int tokens) {
        return new Opening(side, verbs, form, where, dated, with, place, tokens);
    }

    private static Opening of(List<String> says) {
        return new Opening(
                said(Side.values(), says, Side.NOBODYS),
                said(Verbs.values(), says, Verbs.NONE),
                FORMS.stream().filter(says::contains).findFirst().orElse("do"),
                said(Where.values(), says, Where.NEXT),
                says.contains("dated"),
                says.stream()
                        .filter(word -> word.startsWith(WITH))
                        .findFirst()
                        .map(word -> word.substring(WITH.length())),
                0,
                0);
    }

    private static <E extends Enum<E>> E said(E[] all, List<String> says, E otherwise) {
        for (E one : all) {
            if (says.contains(one.name().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return otherwise;
    }

    Opening by(Side other) {
        return new Opening(other, verbs, form, where, dated, with, from, length);
    }

    /** Of our own people any verb is believed that is of us. */
    Opening byOurs() {
        boolean acts = verbs == Verbs.HELD && where == Where.NEXT && form.equals("do");
        return new Opening(Side.OURS, acts ? Verbs.ANY : verbs, form, where, dated, with, from, length);
    }

    /** The same beginning, left out before a second verb. */
    Opening leftOutAt(int at) {
        return at(at, 0);
    }

    int end() {
        return from + length;
    }
}
