package app.handsel.torture;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.KeyFile;
import app.handsel.torture.disk.RecordingDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** With a password nothing that people wrote is ever on the disk to be read, not for a moment and not in a crash. */
class ByteSearchTest {

    private static final int DEEDS = Trials.LONG ? 400 : 40;

    private static final Traces TRACES =
            new Traces(Stream.concat(Stream.of(Session.SECRET, Session.NUMBER, "Nora Lindqvist"), Words.ALL.stream())
                    .toList());

    @RegisterExtension
    static final Figures FIGURES = new Figures("byte-search", "session with a password");

    private final KeyFile.Made made = KeyFile.create(Owner.PASSWORD.toCharArray());

    @TempDir
    private Path parent;

    @Test
    void everyTextIsFoundHoweverItIsWritten() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String before : List.of("", "a", "ab", "abc")) {
                byte[] text = (before + Session.SECRET + "!").getBytes(charset);
                assertThat(TRACES.in(text)).isTrue();
                assertThat(TRACES.in(Base64.getEncoder().encode(text))).isTrue();
            }
        }
        assertThat(TRACES.in("nothing".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    /** On a disk that remembers all that was written, also what was deleted or written over since. */
    @Test
    void nothingThatWasEverWrittenCanBeRead() throws IOException {
        var disk = new RecordingDisk();
        var owner = new Owner(disk.root().resolve("shop").resolve("notebook"), made.file(), made::seal);
        owner.open().close();
        owner.lock();
        int step = disk.length();
        new Session(owner, DEEDS).run();

        assertThat(disk.writtenSince(step)).isNotEmpty();
        for (byte[] written : disk.writtenSince(step)) {
            assertThat(TRACES.in(written)).isFalse();
            FIGURES.count("every write of it, wherever", "no text found");
        }
        owner.unlock();
        assertThat(disk.writtenSince(step)).as("without a password it can").anyMatch(TRACES::in);
    }

    @Test
    void aPasswordSetLaterLeavesNoFileThatCanBeRead() throws IOException {
        Path folder = parent.resolve("shop").resolve("notebook");
        var owner = new Owner(folder, made.file(), made::seal);
        new Session(owner, DEEDS).run();
        assertThat(Scratch.files(parent)).anyMatch(ByteSearchTest::canBeRead);

        owner.lock();

        assertThat(Scratch.files(parent)).noneMatch(ByteSearchTest::canBeRead);
        FIGURES.count("every file, when the password was set afterwards", "no text found");
    }

    /** Of the kind that Java writes a long report about. */
    @Test
    void aCrashLeavesNothingThatCanBeRead() throws IOException, InterruptedException {
        Path key = Files.write(parent.resolve("key"), made.file().bytes());
        Path report = parent.resolve("report.log");
        var options = List.of("-XX:ErrorFile=" + report, "-XX:-CreateCoredumpOnCrash", "-Djava.io.tmpdir=" + parent);
        try (var child = Child.start(List.of(), options, Session.class, parent.resolve("notebook"), DEEDS, key)) {
            child.until(Session.READY);
            assertThat(new ProcessBuilder("kill", "-SEGV", String.valueOf(child.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            child.end();
            assertThat(report).exists();
            assertThat(Scratch.files(parent)).noneMatch(ByteSearchTest::canBeRead);
            assertThat(TRACES.in((child.lines() + child.errors()).getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
            FIGURES.count("every file and the report, after a crash", "no text found");
        }
    }

    private static boolean canBeRead(Path file) {
        try {
            return TRACES.in(Files.readAllBytes(file))
                    || TRACES.in(file.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
