package app.handsel;

import app.handsel.journal.KeyFile;
import app.handsel.journal.RecoveryCode;
import app.handsel.journal.Seal;
import app.handsel.journal.WrongTries;
import app.handsel.ui.lock.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The keys in a notebook's folder, and the wrong tries there. Used by one thread at a time. */
final class NotebookKeys implements Keys {

    private final Path folder;
    private final WrongTries tries;

    NotebookKeys(Path folder, Clock clock) {
        this.folder = folder;
        this.tries = new WrongTries(folder, clock);
    }

    @Override
    public boolean exist() {
        return KeyFile.exists(folder);
    }

    @Override
    public Duration left() {
        return tries.left();
    }

    @Override
    public Optional<Seal> open(char[] password) {
        return counted(KeyFile.read(folder).open(password));
    }

    @Override
    public Optional<Seal> open(RecoveryCode code) {
        return counted(KeyFile.read(folder).open(code));
    }

    @Override
    public boolean change(char[] present, char[] next) throws IOException {
        return written(KeyFile.read(folder).changed(present, next));
    }

    @Override
    public boolean change(RecoveryCode code, char[] next) throws IOException {
        return written(KeyFile.read(folder).changed(code, next));
    }

    private boolean written(Optional<KeyFile> changed) throws IOException {
        if (counted(changed).isPresent()) {
            changed.get().write(folder);
        }
        return changed.isPresent();
    }

    @Override
    public KeyFile.Made make(char[] password) {
        return KeyFile.create(password);
    }

    @Override
    public Optional<KeyFile.Renewed> renew(char[] password) {
        return counted(KeyFile.read(folder).renewed(password));
    }

    @Override
    public void keep(KeyFile.Renewed renewed) throws IOException {
        renewed.file().write(folder);
    }

    private <T> Optional<T> counted(Optional<T> opened) {
        if (opened.isPresent()) {
            tries.right();
        } else {
            tries.wrong();
        }
        return opened;
    }
}
