package app.handsel.ui.support;

/** How printing went, when the user went through with it. */
public enum Printed {
    SENT,
    NO_PRINTER,
    FAILED
}
