package app.handsel.notebook;

import app.handsel.model.Entry;
import java.util.List;

/** Finds entries by the words in them. */
public interface Words {

    /**
     * Entries (notes, interests, promises, payments) in which every one of the words occurs, newest first.
     *
     * @param folded words as {@link app.handsel.model.Folding#fold} makes them; a part of a word is enough
     */
    List<Entry> containing(List<String> folded, int limit);
}
