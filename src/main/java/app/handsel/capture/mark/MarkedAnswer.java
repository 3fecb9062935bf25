package app.handsel.capture.mark;

import app.handsel.capture.found.Finding;
import java.util.List;

/** An answer given: the question up to its question mark, a colon or an arrow, and behind that what was said. */
final class MarkedAnswer {

    private static final List<String> ENDS = List.of("?", "→", ">", ":");

    Finding of(MarkedLine line) {
        int all = line.tokens().size();
        for (String end : ENDS) {
            int at = line.find(end, 0);
            if (at > 0 && at < all - 1) {
                return new Finding.Answer(line.place(), true, line.text(0, at), line.text(at + 1, all));
            }
        }
        String told = line.text(0, all);
        return new Finding.Answer(line.place(), true, told, told);
    }
}
