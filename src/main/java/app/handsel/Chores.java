package app.handsel;

import app.handsel.backup.Renewing;
import app.handsel.journal.Seal;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.upkeep.Upkeep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What was left to be done to backups, while somebody works on: at once, and whenever a folder comes or goes. */
final class Chores {

    private final Path folder;
    private final Background backups;
    private final Messages messages;

    /** Where there was something to do the last time; what could not be done there then is not tried each minute. */
    private volatile Set<Path> tried = Set.of();

    /** {@code backups} is the thread that backups are made on. */
    Chores(Path folder, Background backups, Messages messages) {
        this.folder = folder;
        this.backups = backups;
        this.messages = messages;
    }

    /** {@code say} is told what was done, if anything was. */
    void begin(Optional<Seal> seal, Consumer<String> say) {
        var upkeep = new Upkeep(folder, seal, List.of(), new Renewing(BackupWiring.WRITING, BackupWiring.PROOF));
        backups.run(
                () -> {
                    var later = new Afterwards();
                    Set<Path> reachable = upkeep.reachable();
                    if (!reachable.equals(tried)) {
                        tried = reachable;
                        upkeep.finish(later);
                    }
                    return later.words(messages);
                },
                words -> {
                    if (!words.isEmpty()) {
                        say.accept(words);
                    }
                },
                _ -> {});
    }
}
