package app.handsel.torture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real and very small file system in memory, which only root may have. */
final class SmallDrive implements AutoCloseable {

    private static final int FILES = 40;

    private final Path folder;
    private final List<Path> filling = new ArrayList<>();

    private SmallDrive(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where that is not allowed. */
    static SmallDrive mount(Path folder, int mebibytes) throws IOException {
        Files.createDirectories(folder);
        var options = "size=%dm,nr_inodes=%d,mode=700".formatted(mebibytes, FILES);
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()), "only root may mount");
        return new SmallDrive(folder);
    }

    Path folder() {
        return folder;
    }

    /** Not one byte more fits. */
    void fill() throws IOException {
        Path file = another();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int size = 1 << 20; size > 0; size /= 2) {
                write(channel, size);
            }
        }
    }

    private static void write(FileChannel channel, int size) {
        try {
            while (channel.write(ByteBuffer.allocate(size)) == size) {}
        } catch (IOException _) {
            // No room for so much.
        }
    }

    /** Not one file more can be made. */
    void useUpFiles() {
        try {
            while (true) {
                Files.createFile(another());
            }
        } catch (IOException _) {
            // That was the last one.
        }
    }

    private Path another() {
        Path file = folder.resolve("filling-" + filling.size());
        filling.add(file);
        return file;
    }

    void clear() throws IOException {
        for (Path file : filling) {
            Files.deleteIfExists(file);
        }
    }

    void readOnly(boolean on) throws IOException {
        if (!runs("mount", "-o", "remount," + (on ? "ro" : "rw"), folder.toString())) {
            throw new IOException("it cannot be mounted anew");
        }
    }

    private static boolean runs(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().orTimeout(20, TimeUnit.SECONDS).join().exitValue() == 0;
    }

    /** Also when something in it is still open. */
    @Override
    public void close() throws IOException {
        runs("umount", "-l", folder.toString());
    }
}
