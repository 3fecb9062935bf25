package app.handsel.model;

import java.util.Optional;

/**
 * What exactly was agreed about a promise: which kind of thing it is, what <em>done</em> means, the day it must be
 * ready for, its price, and how what is not yet paid will be ("half on delivery").
 */
public record Exactly(Optional<Kind> kind, String done, Optional<FixedDay> event, Optional<Money> price, String rest) {

    public static final Exactly NOTHING = new Exactly(Optional.empty(), "", Optional.empty(), Optional.empty(), "");

    /** What was promised; anything else has no kind. */
    public enum Kind {
        DELIVERY,
        QUOTE,
        VISIT,
        CALL
    }
}
