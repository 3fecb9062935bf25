package app.handsel.ui.support;

import app.handsel.model.Obligation;
import java.util.List;
import java.util.UUID;

/**
 * One obligation as it stands on the screen: who, what, since or until when (also exactly), and what can be done, the
 * natural action first. {@code aside} are further reasons and what is at stake; {@code words} is what one could say or
 * send. Both may be empty.
 */
public record OwedRow(
        Obligation obligation,
        String who,
        String what,
        String when,
        String exactly,
        String aside,
        List<Deed> deeds,
        String words) {

    public UUID customer() {
        return obligation.customer();
    }

    /** The one thing that Enter does. */
    public Deed deed() {
        return deeds.getFirst();
    }
}
