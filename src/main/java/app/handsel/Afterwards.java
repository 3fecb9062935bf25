package app.handsel;

import app.handsel.ui.support.Messages;
import app.handsel.upkeep.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was done to backups while somebody works on, to say so in a line. */
final class Afterwards implements Told {

    private final List<Path> left = new ArrayList<>();
    private int done;

    @Override
    public void backup(Instant of, Path root) {
        done++;
    }

    @Override
    public void left(Path folder) {
        left.add(folder);
    }

    /** Blank when there is nothing to say. */
    String words(Messages messages) {
        var words = new ArrayList<String>();
        if (done > 0) {
            words.add(messages.text("working.later", done));
        }
        left.forEach(folder -> words.add(messages.text("working.left", folder)));
        return String.join(" ", words);
    }
}
