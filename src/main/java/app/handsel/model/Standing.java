package app.handsel.model;

import java.time.Instant;

/** How things stand with a customer whom we may lose or have lost: why, to whom, and since when. */
public record Standing(Kind kind, String reason, String toWhom, Instant since) {

    public enum Kind {
        AT_RISK,
        LEFT
    }
}
