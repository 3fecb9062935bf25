package app.handsel.search;

/** Where a customer was found. A nickname counts as a name. */
public enum Field {
    NAME,
    COMPANY,
    PHONE,
    EMAIL,
    TAG,
    NOTE,
    INTEREST,
    PROMISE,
    PAYMENT,
    QUESTION,
    MISTAKE,
    IOU,
    CALL,
    DECLINED
}
