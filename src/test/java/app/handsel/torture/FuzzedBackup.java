package app.handsel.torture;

import app.handsel.backup.MovedFile;
import app.handsel.backup.MovingFile;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Restorable;
import app.handsel.backup.Shelf;
import app.handsel.torture.disk.RecordingDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A backup of a small notebook, of which one file is changed before somebody makes a notebook of it. */
final class FuzzedBackup {

    private final Map<String, byte[]> segments = new HashMap<>();
    private String name = "";

    private static Owner backedUp() throws IOException {
        var owner = Owner.without(new RecordingDisk().root().resolve("shop").resolve("notebook"));
        var day = new Day(owner, new Random(1), _ -> {});
        day.edits(10, true);
        day.backUp();
        return owner;
    }

    byte[] description() throws IOException {
        byte[] description = {};
        for (Path file : Scratch.files(backedUp().backups())) {
            String own = String.valueOf(file.getFileName());
            byte[] bytes = Files.readAllBytes(file);
            if (own.endsWith(".journal")) {
                segments.put(own, bytes);
            } else {
                name = own;
                description = bytes;
            }
        }
        return description;
    }

    /** Whatever the shelf offers is made a notebook of. */
    void restore(byte[] description, Path folder) throws IOException {
        Path line = Files.createDirectory(folder.resolve("line"));
        Files.write(line.resolve(name), description);
        for (var segment : segments.entrySet()) {
            Files.write(line.resolve(segment.getKey()), segment.getValue());
        }
        for (Restorable one : new Shelf(new OnDisk()).in(List.of(folder))) {
            Owner.without(folder).restored(one, folder.resolve("new"));
        }
    }

    byte[] moving() throws IOException {
        Path file = Files.createTempFile("handsel-fuzz", MovingFile.ENDING);
        Files.delete(file);
        new MovingFile(new OnDisk()).write(backedUp().shelf().getFirst(), file, Progress.unseen());
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    void unpack(byte[] moved, Path folder) throws IOException {
        Path file = Files.createTempFile("handsel-fuzz", MovingFile.ENDING);
        try {
            Files.write(file, moved);
            MovedFile.unpack(file, folder.resolve("unpacked"), new OnDisk(), Progress.unseen());
        } finally {
            Files.delete(file);
        }
    }
}
