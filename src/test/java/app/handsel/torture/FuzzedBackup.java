package app.handsel.torture;

import app.handsel.backup.MovedFile;
import app.handsel.backup.MovingFile;
import app.handsel.backup.OnDisk;
import app.handsel.backup.Progress;
import app.handsel.backup.Restorable;
import app.handsel.backup.Shelf;
import app.handsel.torture.disk.RecordingDisk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup of a small notebook, of which one file is changed before somebody makes a notebook of it. */
final class FuzzedBackup {

    /** {@code {"sha256":"…","backup":{…}}} and the end of the line. */
    private static final int SUM = "{\"sha256\":\"".length();

    private static final int HEX = 64;
    private static final int TEXT = SUM + HEX + "\",\"backup\":".length();
    private static final int AFTER = 2;

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

    /** Changes what is said, and makes its checksum right again. */
    static byte[] signed(byte[] description, UnaryOperator<byte[]> change) {
        byte[] text = change.apply(Arrays.copyOfRange(description, TEXT, description.length - AFTER));
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(Arrays.copyOf(description, SUM));
        signed.writeBytes(sha256(text).getBytes(StandardCharsets.US_ASCII));
        signed.writeBytes(Arrays.copyOfRange(description, SUM + HEX, TEXT));
        signed.writeBytes(text);
        signed.writeBytes(Arrays.copyOfRange(description, description.length - AFTER, description.length));
        return signed.toByteArray();
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in one file, in which the description comes first. */
    static byte[] packedAgain(byte[] moved, UnaryOperator<byte[]> change) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(moved));
                var to = new ZipOutputStream(packed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content.length > TEXT && content[0] == '{' ? signed(content, change) : content);
            }
        }
        return packed.toByteArray();
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
