package app.handsel.ui.support;

import app.handsel.model.Entry;
import app.handsel.notebook.Card;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The form of one kind of entry, as it stands on a card. */
public interface EntryForm {

    /** Begins a new entry about a customer. */
    void start(Card of);

    /** Whether this is the form for such an entry. */
    boolean takes(Entry entry);

    /** Begins to change an entry that this form takes. */
    void start(Card of, Entry entry);

    void close();

    ReadOnlyBooleanProperty open();
}
