package app.handsel.ui.support;

import app.handsel.model.Obligation;

/** Opens what a deed needs before it can be done: the card, and a form on it. */
public interface OwedForms {

    void open(Obligation owed, Deed deed);
}
