package app.handsel.ui.card;

/** The forms on a card, in the order in which one adds things. */
public enum CardForm {
    PROMISE,
    PAYMENT,
    QUESTION,
    MISTAKE,
    IOU,
    CALL,
    DECLINED,
    ANSWER,
    SLIP,
    CHECK_IN,
    CUSTOMER
}
