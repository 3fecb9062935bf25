package app.handsel.ui.past;

import app.handsel.notebook.Removal;

/** A row of the trash in words; {@code with}, {@code about} and {@code along} may be empty. */
public record TrashRow(
        Removal removal, String what, String with, String about, String along, String who, String exactly) {

    /** Whether it is one customer, who can be erased for good from here. */
    boolean isOfOneCustomer() {
        return removal.ofCustomers() && removal.whom().isPresent();
    }

    /** What tells this row from the others, however it is worded. */
    Object key() {
        return removal.at();
    }
}
