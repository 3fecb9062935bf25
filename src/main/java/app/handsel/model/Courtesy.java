package app.handsel.model;

import java.time.Instant;

/** Something we said to a customer because they are dear to us, and when. */
public record Courtesy(Kind kind, Instant at) {

    public enum Kind {
        /** Whoever sent this customer has been thanked for it. */
        REFERRER_THANKED,
        /** This customer has been thanked for their first order. */
        FIRST_ORDER_THANKED,
        /** This customer has been congratulated on their day. */
        GREETED
    }
}
