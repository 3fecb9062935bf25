package app.handsel.ui.support;

/** What can be done about something that is owed. */
public enum Deed {
    KEPT,
    /** Kept at the time it was due, written down afterwards. */
    KEPT_ON_TIME,
    ON_TRACK,
    WILL_SLIP,
    ACKNOWLEDGE,
    TELL_MISTAKE,
    AMENDED,
    TELL_MOVE,
    UPDATED,
    ANSWER,
    CALLED_BACK,
    SETTLED,
    THANK_REFERRER,
    THANK_FIRST_ORDER,
    CHECK_IN,
    GREET,
    OPEN
}
