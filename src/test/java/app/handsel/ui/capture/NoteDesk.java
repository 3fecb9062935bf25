package app.handsel.ui.capture;

import app.handsel.journal.FileDrafts;
import app.handsel.notebook.Draft;
import app.handsel.notebook.DraftStore;
import app.handsel.ui.support.SteppedLater;
import app.handsel.ui.support.TestShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The box for notes over the drafts in the folder of a shop's notebook, on a disk that can be full. */
public final class NoteDesk implements DraftStore {

    public final NoteViewModel note;
    final Drafts drafts;
    final SteppedLater later = new SteppedLater();
    boolean full;
    int writes;
    private final DraftStore files;

    public NoteDesk(TestShop shop) {
        files = new FileDrafts(shop.open.folder().resolve("drafts"));
        drafts = new Drafts(
                new Drafts.Disk(this, shop.background, later), shop.open.records(), shop.background, shop.shell);
        note = new NoteViewModel(
                shop.open.notebook(), shop.open.edits(), shop.background, shop.shop, drafts, shop.shell);
    }

    /** A key is pressed that puts a letter where the caret is. */
    void type(String letters) {
        for (char letter : letters.toCharArray()) {
            int at = note.caret().get();
            var text = new StringBuilder(note.text().get()).insert(at, letter);
            note.text().set(text.toString());
            note.caret().set(at + 1);
        }
    }

    /** What would be there after a power cut, the oldest first. */
    List<Draft> onDisk() {
        try {
            return files.all().drafts().stream()
                    .sorted(Comparator.comparing(Draft::at))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Found all() throws IOException {
        return files.all();
    }

    @Override
    public void keep(Draft draft) throws IOException {
        writes++;
        if (full) {
            throw new IOException("No space left on device");
        }
        files.keep(draft);
    }

    @Override
    public void drop(UUID draft) throws IOException {
        files.drop(draft);
    }
}
