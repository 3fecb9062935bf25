package app.handsel.torture;

import app.handsel.journal.FileDrafts;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.NotebookFolder;
import app.handsel.torture.Shopkeeper.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;

/** The process from which its notebook's folder is taken while it is open, and given back. */
final class Forbidden {

    static final String DONE = "done";

    /** Permissions do not bind root, unless it gives that right away with this program. */
    static final List<Path> ROOT_ALSO_OBEYS = List.of(Path.of("/usr/bin/setpriv"), Path.of("/bin/setpriv"));

    private Forbidden() {}

    /** The folder of the notebook. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        var random = new Random(1);
        try (var open = NotebookFolder.open(folder, Template.CLOCK)) {
            var keeper = new Shopkeeper(open, Template.CLOCK, random);
            save(keeper);
            permit(folder, "---------");
            save(keeper);
            if (isKept(folder, random)) {
                throw new IllegalStateException("a draft in a folder without permission");
            }
        }
        if (problem(folder) != Problem.FOLDER_UNUSABLE) {
            throw new IllegalStateException("opened without permission");
        }
        permit(folder, "rwx------");
        NotebookFolder.open(folder, Template.CLOCK).close();
        System.out.println(DONE);
    }

    private static void save(Shopkeeper keeper) {
        for (int i = 0; i < 3; i++) {
            System.out.println(Day.saved(keeper.does(Deed.WRITE).orElseThrow()));
        }
    }

    private static void permit(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static boolean isKept(Path folder, Random random) {
        try {
            new FileDrafts(folder.resolve("drafts")).keep(Template.draft(random));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static Problem problem(Path folder) {
        try {
            NotebookFolder.open(folder, Template.CLOCK).close();
            throw new IllegalStateException("it could be opened");
        } catch (NotebookException e) {
            return e.problem();
        }
    }
}
