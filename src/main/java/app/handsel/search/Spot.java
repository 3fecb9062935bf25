package app.handsel.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in a folded text a typed word was found, and how well it fits there. */
record Spot(Nearness nearness, int start, int end) {

    /** The best place for a folded word; a single letter is looked for only where words begin. */
    static Optional<Spot> typedWell(String text, String word) {
        @Nullable Spot best = null;
        boolean anywhere = word.codePointCount(0, word.length()) > 1 || Letters.mayBeginAnywhere(word);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Letters.isWord(text.codePointBefore(at));
            if (begins && (end == text.length() || !Letters.isWord(text.codePointAt(end)))) {
                return Optional.of(new Spot(Nearness.WHOLE, at, end));
            }
            if (begins && (best == null || best.nearness != Nearness.BEGINNING)) {
                best = new Spot(Nearness.BEGINNING, at, end);
            } else if (best == null && anywhere) {
                best = new Spot(Nearness.INSIDE, at, end);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first word that is one typo away from what was typed, or begins so. */
    static Optional<Spot> mistyped(String text, String word) {
        if (word.length() < 4 || !word.codePoints().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && Letters.isWord(text.charAt(end))) {
                end++;
            }
            int length = Typo.length(word, text, start, end);
            if (length > 0) {
                return Optional.of(new Spot(Nearness.MISTYPED, start, start + length));
            }
        }
        return Optional.empty();
    }
}
