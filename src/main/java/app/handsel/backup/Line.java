package app.handsel.backup;

import app.handsel.notebook.NotebookException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All backups of one notebook in one folder: one copy of its journal, and a small file for each backup. */
record Line(Path folder, Writing writing) {

    /** Begins the name of a folder for what is only made to be counted. */
    static final String CHECKING = "checking-";

    private static final String SUFFIX = ".backup";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A backup and the file that it is written down in. */
    record Kept(Path file, Backup backup) {}

    /** Those whose files can be read, the one that holds most last. */
    List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        for (Path file : files(SUFFIX)) {
            read(file).ifPresent(backup -> kept.add(new Kept(file, backup)));
        }
        kept.sort(Comparator.comparing(Kept::backup, Backup.BY_AGE));
        return kept;
    }

    /** The files of backups that cannot be read: damaged, or written by a newer Handsel. */
    List<Path> unreadable() throws IOException {
        var unreadable = new ArrayList<Path>();
        for (Path file : files(SUFFIX)) {
            if (read(file).isEmpty()) {
                unreadable.add(file);
            }
        }
        return unreadable;
    }

    Optional<Backup> newest() throws IOException {
        var kept = kept();
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().backup());
    }

    private Optional<Backup> read(Path file) throws IOException {
        if (Files.size(file) > BackupFormat.LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(BackupFormat.read(Files.readAllBytes(file)));
        } catch (NotebookException e) {
            // A newer Handsel may have written it: it is neither shown nor deleted.
            return Optional.empty();
        }
    }

    /** Whether the copy is long enough for a backup; what is in it is seen only by reading it all. */
    boolean holds(Backup backup) {
        return backup.segments().stream().allMatch(this::holds);
    }

    private boolean holds(Segment segment) {
        try {
            return Files.size(file(segment)) >= segment.bytes();
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether there is anything of an edit after a backup's: the beginning of one that was never finished. */
    boolean hasMoreThan(Backup backup) throws IOException {
        for (Path file : files("")) {
            String name = file.getFileName().toString();
            Optional<Segment> segment = backup.segment(name);
            if (!name.endsWith(SUFFIX)
                    && (segment.isEmpty() || isMore(file, segment.get().bytes()))) {
                return true;
            }
        }
        return false;
    }

    /** Zeros are only room that was taken ahead. */
    private static boolean isMore(Path file, long end) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(Math.min(end, Files.size(file)));
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    Path file(Segment segment) {
        return folder.resolve(segment.name());
    }

    void keep(Backup backup) throws IOException {
        String name = TIME.format(backup.at());
        Path file = folder.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + SUFFIX);
        }
        writing.replace(file, ByteBuffer.wrap(BackupFormat.write(backup)));
    }

    /** What was being made when somebody was killed. */
    void tidy() throws IOException {
        for (Path file : files("")) {
            String name = file.getFileName().toString();
            if (name.startsWith(Copying.AGAIN) || name.endsWith(".new")) {
                writing.delete(file);
            }
        }
    }

    private List<Path> files(String suffix) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
