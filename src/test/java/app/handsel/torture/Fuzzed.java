package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.FileJournal;
import app.handsel.journal.KeyFile;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Position;
import app.handsel.torture.disk.RecordingDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Something we read from disk, a whole sample of it, and how it is opened when it is not whole. */
enum Fuzzed {
    JOURNAL {
        @Override
        List<byte[]> samples(Random random) throws IOException {
            return List.of(kept("version-1.journal"), kept("version-2.journal"), written(random));
        }

        @Override
        byte[] changed(byte[] sample, Random random) {
            if (random.nextInt(3) == 0) {
                return Mutations.bytes(sample, random);
            }
            var chain = new Chain(sample);
            chain.mixUp(random);
            byte[] changed = chain.bytes();
            return random.nextInt(4) == 0 ? Mutations.bytes(changed, random) : changed;
        }

        /** With a copy that is as bad as it, another one, or none. */
        @Override
        void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException {
            Files.write(folder.resolve("000001.journal"), changed);
            switch (random.nextInt(3)) {
                case 0 -> Files.write(folder.resolve("000001.copy"), changed);
                case 1 -> Files.write(folder.resolve("000001.copy"), changed(sample, random));
                default -> {}
            }
            try (var journal = FileJournal.open(folder, Optional.empty())) {
                var places = new ArrayList<Position>();
                journal.replay(Position.START, (at, _) -> places.add(at));
                places.forEach(journal::read);
                journal.append(edit(random));
            }
        }
    },

    DRAFT {
        @Override
        List<byte[]> samples(Random random) throws IOException {
            Path folder = new RecordingDisk().root().resolve("drafts");
            new FileDrafts(folder).keep(Template.draft(random));
            return List.of(Files.readAllBytes(Scratch.files(folder).getFirst()));
        }

        @Override
        void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException {
            Files.write(folder.resolve(new UUID(1, 1) + ".draft"), changed);
            new FileDrafts(folder).all();
        }
    },

    KEY {
        @Override
        List<byte[]> samples(Random random) {
            return List.of(
                    KeyFile.create(Words.some(random, 1).toCharArray()).file().bytes());
        }

        @Override
        void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException {
            Files.write(folder.resolve("key"), changed);
            Files.write(folder.resolve("key.copy"), random.nextBoolean() ? changed : Mutations.bytes(sample, random));
            KeyFile.read(folder);
        }
    },

    /** What says what a backup is, beside a journal that is whole. */
    BACKUP {
        private final FuzzedBackup backup = new FuzzedBackup();

        @Override
        List<byte[]> samples(Random random) throws IOException {
            return List.of(backup.description());
        }

        @Override
        byte[] changed(byte[] sample, Random random) {
            return random.nextInt(4) == 0
                    ? Mutations.bytes(sample, random)
                    : FuzzedBackup.signed(sample, text -> Mutations.text(text, random));
        }

        @Override
        void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException {
            backup.restore(changed, folder);
        }
    },

    /** A whole notebook in one file, from anybody. */
    MOVED {
        private final FuzzedBackup backup = new FuzzedBackup();

        @Override
        List<byte[]> samples(Random random) throws IOException {
            return List.of(backup.moving());
        }

        @Override
        byte[] changed(byte[] sample, Random random) throws IOException {
            return random.nextBoolean()
                    ? Mutations.bytes(sample, random)
                    : FuzzedBackup.packedAgain(sample, text -> Mutations.text(text, random));
        }

        @Override
        void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException {
            backup.unpack(changed, folder);
        }
    };

    abstract List<byte[]> samples(Random random) throws IOException;

    byte[] changed(byte[] sample, Random random) throws IOException {
        return Mutations.bytes(sample, random);
    }

    /** Must return, or say in one of our own exceptions or as an {@link IOException} what is wrong. */
    abstract void read(byte[] changed, byte[] sample, Random random, Path folder) throws IOException;

    final void tryOnce(List<byte[]> samples, Random random) {
        byte[] sample = samples.get(random.nextInt(samples.size()));
        try {
            Path folder = Files.createDirectory(new RecordingDisk().root().resolve("folder"));
            read(changed(sample, random), sample, random, folder);
        } catch (NotebookException | IOException _) {
            // It is said what is wrong.
        }
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream kept = Fuzzed.class.getResourceAsStream("/app/handsel/journal/" + name)) {
            return Objects.requireNonNull(kept, name).readAllBytes();
        }
    }

    private static byte[] written(Random random) throws IOException {
        Path folder = new RecordingDisk().root().resolve("journal");
        try (var journal = FileJournal.open(folder, Optional.empty())) {
            for (int i = 0; i < 20; i++) {
                journal.append(edit(random));
            }
        }
        return Files.readAllBytes(folder.resolve("000001.copy"));
    }

    private static Edit edit(Random random) {
        Customer customer = new CustomerBuilder(
                        new UUID(random.nextLong(), random.nextLong()), Words.some(random, 9), TestNotebook.NOW)
                .build();
        return new Edits(Template.CLOCK, () -> "Mia").added(customer);
    }
}
