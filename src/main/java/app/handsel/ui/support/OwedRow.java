package app.handsel.ui.support;

import app.handsel.model.Obligation;
import java.util.UUID;

/**
 * One obligation as it stands on the screen: who, what, since or until when (also exactly), and the name of its one
 * natural action. {@code words} is what one could say or send for it, empty when there is nothing to send.
 */
public record OwedRow(
        Obligation obligation, String who, String what, String when, String exactly, String action, String words) {

    public UUID customer() {
        return obligation.customer();
    }
}
