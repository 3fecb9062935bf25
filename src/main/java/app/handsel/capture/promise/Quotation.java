package app.handsel.capture.promise;

import app.handsel.capture.found.Sentence;
import app.handsel.capture.words.Token;
import java.util.Set;

/** What a sentence quotes of somebody else's words. */
final class Quotation {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»");

    private final boolean[] held;
    private final boolean whole;

    Quotation(Sentence sentence) {
        held = new boolean[sentence.tokens().size()];
        boolean inside = false;
        int outside = 0;
        for (int i = 0; i < held.length; i++) {
            Token token = sentence.tokens().get(i);
            if (MARKS.contains(token.word())) {
                inside = !inside;
            } else if (!inside && token.isWord()) {
                outside++;
            }
            held[i] = inside;
        }
        whole = outside == 0;
    }

    /** Whether a token stands between quotation marks, and not all of the sentence does. */
    boolean holds(int token) {
        return held[token] && !whole;
    }
}
