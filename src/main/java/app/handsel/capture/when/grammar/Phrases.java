package app.handsel.capture.when.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of phrases, or what code reads under the same kind of name. */
final class Phrases {

    final Node root = new Node();
    final Map<String, Object> singleWords = new HashMap<>();
    final Optional<Slot> code;
    private final Set<String> firstWords = new HashSet<>();
    private boolean number;

    Phrases(Optional<Slot> code) {
        this.code = code;
        this.number = code.isPresent();
    }

    boolean isLook() {
        return code.isPresent() && code.get().isLook();
    }

    /** Whether any phrase begins with a token like this; spares the search at nearly all words of a text. */
    boolean mayBegin(Text text, int at) {
        return number && text.isNumber(at) || firstWords.contains(text.word(at));
    }

    /** Learns what its phrases begin with; says whether that was news. */
    boolean learnsHowItBegins() {
        int known = firstWords.size();
        boolean knownNumber = number;
        firstWords.addAll(root.words.keySet());
        for (Node.Way way : root.ways) {
            firstWords.addAll(way.slot().firstWords);
            number = number || way.slot().number;
        }
        return firstWords.size() > known || number != knownNumber;
    }
}
