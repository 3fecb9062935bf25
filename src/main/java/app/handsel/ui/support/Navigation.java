package app.handsel.ui.support;

/** Goes from place to place; features meet here instead of knowing each other. */
public interface Navigation {

    void open(Place place);

    /** To where one was before. */
    void back();

    /** That place is no more: it is left, and never gone back to. */
    void gone(Place place);
}
