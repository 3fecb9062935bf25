package app.handsel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Looks for the file by which another start asks for our window. It looks three times a second instead of being told,
 * because network and shared folders tell nobody.
 */
final class ShowRequests implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final System.Logger LOG = System.getLogger(ShowRequests.class.getName());

    private final Path request;
    private final Runnable show;
    private final Thread thread;

    ShowRequests(Path request, Runnable show) {
        this.request = request;
        this.show = show;
        thread = Thread.ofPlatform().daemon().name("show-requests").start(this::look);
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (Files.exists(request)) {
                    answer();
                }
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private void answer() {
        try {
            show.run();
            Files.deleteIfExists(request);
        } catch (IOException | RuntimeException e) {
            // Not answered: whoever asked takes the request back and says so.
            LOG.log(System.Logger.Level.WARNING, "Could not show the window when asked", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
