package app.handsel.model;

import java.time.Instant;

/** Something that happened on an open promise. */
public record Step(Kind kind, Instant at, String words) {

    public enum Kind {
        /** We looked, and it will be done in time. */
        ON_TRACK,
        /** We told the customer how it stands. */
        TOLD
    }
}
