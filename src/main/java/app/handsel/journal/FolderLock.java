package app.handsel.journal;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * Holds a folder for one process at a time, until closed or until the process ends in whatever way. The lock is on a
 * file of its own, because POSIX drops a lock as soon as anything in the process closes the locked file.
 */
final class FolderLock implements Closeable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws NotebookException {@link Problem#IN_USE} when somebody else holds the folder */
    static FolderLock on(Path folder) throws IOException {
        var channel = OwnerOnly.open(folder.resolve("lock"));
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process: the same answer.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new NotebookException(Problem.IN_USE, "journal/lock is held");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
