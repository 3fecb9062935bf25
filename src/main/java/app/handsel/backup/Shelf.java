package app.handsel.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to restore. */
public final class Shelf {

    private final Writing writing;

    public Shelf(Writing writing) {
        this.writing = writing;
    }

    /**
     * All backups in some folders, of whichever notebooks, the newest first. Such a folder holds a folder for each
     * notebook; one of these will do as well. What is not there, or cannot be read now, is passed over.
     */
    public List<Restorable> in(List<Path> folders) {
        return lines(folders).stream()
                .flatMap(line -> on(line).stream())
                .sorted(Comparator.comparing((Restorable one) -> one.backup().at())
                        .thenComparing(Restorable::backup, Backup.BY_AGE)
                        .reversed())
                .toList();
    }

    /** The files in such folders that are backups, but cannot be read: damaged, or written by a newer Handsel. */
    public List<Path> unreadable(List<Path> folders) {
        var unreadable = new ArrayList<Path>();
        for (Line line : lines(folders)) {
            try {
                unreadable.addAll(line.unreadable());
            } catch (IOException _) {
                // A stick that was just taken out.
            }
        }
        return unreadable;
    }

    private Set<Line> lines(List<Path> folders) {
        var lines = new LinkedHashSet<Line>();
        for (Path folder : folders) {
            try {
                lines.addAll(new Lines(folder, writing).all());
            } catch (IOException _) {
                // As above.
            }
            lines.add(new Line(folder, writing));
        }
        return lines;
    }

    private static List<Restorable> on(Line line) {
        var found = new ArrayList<Restorable>();
        try {
            for (Line.Kept kept : line.kept()) {
                found.add(new Restorable(kept.backup(), line.folder(), line.holds(kept.backup())));
            }
        } catch (IOException _) {
            // As above.
        }
        return found;
    }
}
