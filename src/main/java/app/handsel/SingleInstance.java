package app.handsel;

import app.handsel.journal.OwnerOnly;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one process at a time holds a notebook's folder, by a locked file in it. A second start asks the
 * first to show its window by leaving a file, which the first deletes once it has: no port is opened.
 */
public final class SingleInstance implements AutoCloseable {

    /**
     * Nobody else may open and close this file: on Linux and macOS that would give up the lock of the whole process.
     */
    static final String LOCK = "lock";

    static final String SHOW = "show";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The folders that this process holds, so that it never opens (and so gives up) its own lock a second time. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final ShowRequests requests;

    private SingleInstance(Path folder, FileChannel channel, ShowRequests requests) {
        this.folder = folder;
        this.channel = channel;
        this.requests = requests;
    }

    /**
     * Takes the folder, which is made if need be, or asks whoever has it to show their window, for about two seconds.
     * {@code show} runs on a thread of its own; the second start counts as answered when it returns.
     *
     * @throws NotebookException {@link Problem#FOLDER_UNUSABLE} when the folder cannot be made, written or locked
     */
    public static Start start(Path folder, Runnable show) {
        try {
            OwnerOnly.folder(folder.toAbsolutePath());
            Path real = folder.toRealPath();
            Optional<SingleInstance> first = take(real, show);
            if (first.isPresent()) {
                return new Start.First(first.get());
            }
            if (asked(real)) {
                return new Start.Shown();
            }
            // Whoever had it may have been closing just then.
            return take(real, show).<Start>map(Start.First::new).orElseGet(Start.OpenElsewhere::new);
        } catch (IOException | UncheckedIOException e) {
            throw new NotebookException(Problem.FOLDER_UNUSABLE, e.getClass().getSimpleName(), e);
        }
    }

    private static Optional<SingleInstance> take(Path folder, Runnable show) throws IOException {
        if (!HELD.add(folder)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = OwnerOnly.open(folder.resolve(LOCK));
            if (channel.tryLock() != null) {
                Files.deleteIfExists(folder.resolve(SHOW));
                return Optional.of(new SingleInstance(folder, channel, new ShowRequests(folder.resolve(SHOW), show)));
            }
        } catch (IOException | RuntimeException e) {
            letGo(folder, channel);
            throw e;
        }
        letGo(folder, channel);
        return Optional.empty();
    }

    private static void letGo(Path folder, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(folder);
        }
    }

    private static boolean asked(Path folder) {
        Path request = folder.resolve(SHOW);
        try {
            OwnerOnly.open(request).close();
            for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
                Thread.sleep(PAUSE);
                if (Files.notExists(request)) {
                    return true;
                }
            }
            return !Files.deleteIfExists(request);
        } catch (IOException e) {
            // It is not ours to write to, so it is somebody else's.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        requests.close();
        try {
            letGo(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
