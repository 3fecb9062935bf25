package app.handsel.capture.promise;

import app.handsel.capture.words.Lexicon.Match;
import app.handsel.model.Exactly.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A verb of a clause: whether we can be held to it, what kind of thing it does, and as which word it stands alone.
 * {@code asks} when "if" after it means "whether".
 */
record Verb(Strength strength, boolean asks, Optional<Kind> kind, Optional<String> alone, int from, int length) {

    /**
     * Held to by itself; with a date or a word that makes it so; with "by" or such a word; not at all; or the next verb
     * says.
     */
    enum Strength {
        HELD,
        WEAK,
        MADE,
        NO,
        THEN,
        UNKNOWN
    }

    /** Reads what a word list says: "held call", "weak", "no", "held =schicken". */
    static Verb of(Match match, int from) {
        List<String> says = List.of(match.value().split(" "));
        return new Verb(
                strength(says),
                says.contains("asks"),
                kind(says),
                says.stream().filter(word -> word.startsWith("to:")).findFirst().map(word -> word.substring(3)),
                from,
                match.length());
    }

    static Verb unknown(int from) {
        return new Verb(Strength.UNKNOWN, false, Optional.empty(), Optional.empty(), from, 1);
    }

    private static Strength strength(List<String> says) {
        for (Strength strength : Strength.values()) {
            if (says.contains(strength.name().toLowerCase(Locale.ROOT))) {
                return strength;
            }
        }
        return Strength.HELD;
    }

    static Optional<Kind> kind(List<String> says) {
        for (Kind kind : Kind.values()) {
            if (says.contains(kind.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Verb held() {
        return new Verb(Strength.HELD, asks, kind, alone, from, length);
    }

    int end() {
        return from + length;
    }
}
