package app.handsel.ui.support;

import java.util.UUID;

/** Goes from place to place; features meet here instead of knowing each other. */
public interface Navigation {

    void open(Place place);

    /** To where one was before. */
    void back();

    /** There is no such customer any more: leaves their card, and does not come back to it. */
    void leave(UUID customer);
}
