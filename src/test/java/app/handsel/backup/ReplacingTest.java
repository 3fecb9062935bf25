package app.handsel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.handsel.journal.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:30:00Z");

    @TempDir
    private Path parent;

    /** Does as many things as it is allowed to; then somebody is killed. */
    private static final class Mortal extends Forwarding {

        private int left;

        Mortal(int left) {
            this.left = left;
        }

        private void live() {
            if (left-- == 0) {
                throw new Killed();
            }
        }

        @Override
        public void replace(Path file, ByteBuffer content) throws IOException {
            live();
            super.replace(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            live();
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            live();
            super.delete(path);
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void theOldOneIsKeptUnderANameThatSaysWhen() throws IOException {
        Path folder = parent.resolve("notebook");
        notebook(folder, "old");
        var replacing = new Replacing(folder, new OnDisk());
        notebook(replacing.made(), "new");

        Path aside = replacing.replace(NOW);

        assertThat(found()).isEqualTo(Map.of("notebook", "new", "notebook-before-restore-20261130-183000", "old"));
        assertThat(aside).isEqualTo(parent.resolve("notebook-before-restore-20261130-183000"));
    }

    @Test
    void whatWasBegunToBeWrittenGoesOnInTheNewOneIfItsKeyIsTheSame() throws IOException {
        Path folder = parent.resolve("notebook");
        notebook(folder, "old");
        String draft = "7d1c32f0-6f1b-4a34-9e0f-1c53f2b7a001.draft";
        new OnDisk().folder(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts").resolve(draft), "half a note");
        var replacing = new Replacing(folder, new OnDisk());
        notebook(replacing.made(), "new");
        KeyFile.create("flour and salt".toCharArray()).file().write(replacing.made());
        replacing.replace(NOW);
        assertThat(folder.resolve("drafts")).doesNotExist();

        new OnDisk().delete(folder);
        Files.move(parent.resolve("notebook-before-restore-20261130-183000"), folder);
        notebook(replacing.made(), "new");
        Path aside = replacing.replace(NOW);
        assertThat(folder.resolve("drafts").resolve(draft)).hasContent("half a note");
        assertThat(aside.resolve("drafts").resolve(draft)).exists();
    }

    @Test
    void whereThereWasNoneNothingIsMovedAside() throws IOException {
        var replacing = new Replacing(parent.resolve("notebook"), new OnDisk());
        notebook(replacing.made(), "new");
        replacing.replace(NOW);

        assertThat(found()).isEqualTo(Map.of("notebook", "new"));
    }

    @Test
    void whoeverIsKilledAtAnyMomentLeavesTheOldOneOrTheNewOneAndNeverNone() throws IOException {
        for (int left = 0; left < 5; left++) {
            Path folder = parent.resolve("round" + left).resolve("notebook");
            notebook(folder, "old");
            notebook(new Replacing(folder, new OnDisk()).made(), "new");
            boolean whole = survived(folder, left);

            var next = new Replacing(folder, new OnDisk());
            next.finish();
            next.tidy();

            boolean began = left > 0;
            assertThat(Files.readString(folder.resolve("what"))).isEqualTo(began ? "new" : "old");
            assertThat(names(folder.getParent()))
                    .isEqualTo(
                            began
                                    ? List.of("notebook", "notebook-before-restore-20261130-183000")
                                    : List.of("notebook"));
            assertThat(whole).isEqualTo(left == 4);
        }
    }

    private static boolean survived(Path folder, int left) throws IOException {
        try {
            new Replacing(folder, new Mortal(left)).replace(NOW);
            return true;
        } catch (Killed _) {
            return false;
        }
    }

    @Test
    void whatSomebodyBeganThereMeanwhileIsMovedAsideToo() throws IOException {
        Path folder = parent.resolve("notebook");
        notebook(folder, "old");
        notebook(new Replacing(folder, new OnDisk()).made(), "new");
        survived(folder, 2);
        notebook(folder, "meanwhile");

        new Replacing(folder, new OnDisk()).finish();

        assertThat(found())
                .isEqualTo(Map.of(
                        "notebook",
                        "new",
                        "notebook-before-restore-20261130-183000",
                        "old",
                        "notebook-before-restore-20261130-183000-2",
                        "meanwhile"));
    }

    @Test
    void aSpoiltMarkerLeadsNowhereElse() throws IOException {
        Path folder = parent.resolve("notebook");
        notebook(folder, "old");
        notebook(new Replacing(folder, new OnDisk()).made(), "new");
        Files.write(parent.resolve("notebook.restore"), new byte[] {'.', '.', '/', (byte) 0xff});

        new Replacing(folder, new OnDisk()).finish();

        assertThat(found()).isEqualTo(Map.of("notebook", "new", "notebook-before-restore-0", "old"));
    }

    private static void notebook(Path folder, String what) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("what"), what);
    }

    private Map<String, String> found() throws IOException {
        var found = new TreeMap<String, String>();
        for (String name : names(parent)) {
            found.put(name, Files.readString(parent.resolve(name).resolve("what")));
        }
        return found;
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
