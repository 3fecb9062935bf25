package app.handsel;

import app.handsel.ui.backup.Restoring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers for a window that would go to another notebook, and remembers where to. */
public final class RecordingRestore implements Restoring {

    private final List<String> gone = new ArrayList<>();

    @Override
    public void replace() {
        gone.add("replaced");
    }

    @Override
    public void open(Path folder) {
        gone.add("opened " + folder.getFileName());
    }

    @Override
    public void back() {
        gone.add("back");
    }

    public List<String> gone() {
        return gone;
    }
}
