package app.handsel.notebook;

import app.handsel.model.Entry;
import java.util.List;
import java.util.UUID;

/**
 * Reads what is not there any more: whatever was removed, and whatever vanished because its adding was taken back,
 * unless that can be redone.
 */
public interface Trash {

    /**
     * The newest first, at most {@code limit}.
     *
     * @param folded words as {@link app.handsel.model.Folding#fold} makes them, all of which occur in something that
     *     was taken, or in the name of whom it is about; a part of a word is enough
     */
    List<Removal> newest(List<String> folded, int limit);

    /** What is still gone of it, as it was before. */
    List<Entry> entries(Removal removal);

    /** A customer who is in the trash, and whatever about them the same edit took; empty when they are not. */
    List<Entry> everythingAbout(UUID customer);
}
