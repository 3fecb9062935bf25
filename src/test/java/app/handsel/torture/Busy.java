package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.notebook.Edit;
import app.handsel.store.NotebookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/**
 * The process that is killed: opens a notebook, and says on its output what it is about to do and what it has saved.
 */
final class Busy {

    static final String DOING = "doing ";
    static final String SAVED = "saved ";

    private Busy() {}

    /** The folder of the notebook, and a seed. */
    public static void main(String[] args) {
        var clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
        System.out.println(DOING + "open");
        var open = NotebookFolder.open(Path.of(args[0]), clock);
        var keeper = new Shopkeeper(open, clock, new Random(Long.parseLong(args[1])));
        while (true) {
            var deed = keeper.next();
            System.out.println(DOING + deed.name().toLowerCase().replace('_', ' '));
            keeper.does(deed).map(Busy::saved).ifPresent(System.out::println);
        }
    }

    /** Which edit it is, and a sum over all that it says. */
    static String saved(Edit edit) {
        return SAVED + edit.id() + " " + Integer.toHexString(edit.toString().hashCode());
    }
}
