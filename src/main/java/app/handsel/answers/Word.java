package app.handsel.answers;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A word that tells something, folded, with its stems in all languages: nobody says which language they write. */
record Word(String written, Set<String> stems) {

    /** Fewer letters in common may be chance, as in "station" and "nation". */
    private static final int RUN = 6;

    private static final double MOST = 0.6;
    private static final double NEAR = 0.85;

    /** Looked up often; its letters tell it well enough from others. */
    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** 1 for the same word in any inflection, less for one built from it ("geliefert", "Lieferung"), 0 for another. */
    double like(Word other) {
        if (!Collections.disjoint(stems, other.stems)) {
            return 1;
        }
        if (isNumber() || other.isNumber()) {
            return 0;
        }
        return stems.stream().anyMatch(stem -> other.stems.stream().anyMatch(one -> near(stem, one))) ? NEAR : 0;
    }

    private static boolean near(String one, String other) {
        int run = commonRun(one, other);
        return run >= RUN && run >= MOST * Math.max(one.length(), other.length());
    }

    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }

    /** What two words that are like each other have at least one of in common. */
    Set<String> keys() {
        var keys = new HashSet<>(stems);
        for (String stem : stems) {
            for (int at = 0; at + RUN <= stem.length(); at++) {
                keys.add(stem.substring(at, at + RUN));
            }
        }
        return keys;
    }

    private static int commonRun(String one, String other) {
        int longest = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                if (one.charAt(i) == other.charAt(j)) {
                    now[j + 1] = before[j] + 1;
                    longest = Math.max(longest, now[j + 1]);
                }
            }
            before = now;
        }
        return longest;
    }
}
