package app.handsel.ui.support;

import java.util.UUID;

/** Where in Handsel one can be. */
public sealed interface Place {

    record Today() implements Place {}

    record Customers() implements Place {}

    record Answers() implements Place {}

    record Report() implements Place {}

    record BringIn() implements Place {}

    record OwnSettings() implements Place {}

    /** What was removed. */
    record Trash() implements Place {}

    /** All versions of one record, a customer's or the settings'. */
    record Versions(UUID customer, UUID entry) implements Place {}

    /** Choosing a backup to restore. */
    record Restore() implements Place {}

    /** A note about somebody who is still to be named. */
    record Capture() implements Place {}

    /** Whether a customer is to be erased for good, who may be in the trash already. */
    record Erase(UUID customer, String name) implements Place {}

    /** A customer's card. */
    record CardOf(UUID customer) implements Place {}
}
