package app.handsel.capture.when;

import app.handsel.capture.when.grammar.Hit;
import app.handsel.capture.when.grammar.Search;
import app.handsel.capture.when.grammar.Slot;
import app.handsel.capture.when.grammar.Text;
import java.util.List;

/**
 * Looks whether a number can stand for itself here, as the "4" of "at 4, please" does and that of "at 4 tables" does
 * not: behind it the sentence ends or pauses, or goes on with a word of the list "may follow".
 */
final class Stop implements Slot {

    private static final String COUNTS_SOMETHING = "%$€£°#&*+=";

    @Override
    public List<Hit> at(Search search, int at) {
        Text text = search.text();
        boolean stops = at >= text.size()
                || text.isBreak(at)
                || !search.at("may follow", at).isEmpty()
                || text.token(at).isSign() && pauses(text, at);
        return stops ? List.of(new Hit(Hit.WORD, at)) : List.of();
    }

    private static boolean pauses(Text text, int at) {
        if (COUNTS_SOMETHING.contains(text.word(at))) {
            return false;
        }
        boolean between = text.isGlued(at) && text.isGlued(at + 1);
        return !between || text.token(at + 1).isSign();
    }

    @Override
    public boolean isLook() {
        return true;
    }
}
