package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Note;
import app.handsel.model.Way;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.notebook.PhoneNumbers;
import app.handsel.sample.SampleShop;
import app.handsel.search.Finder;
import app.handsel.store.NotebookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A day in the life of a notebook, without its window: what every screen does with what is below it. */
final class Session {

    /** In a note, a draft and a name: text that must be nowhere but in the notebook. */
    static final String SECRET = "Geheimniskraemer";

    private Session() {}

    /** The folder of the notebook, and how much of a day it is. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int deeds = Integer.parseInt(args[1]);
        var clock = Clock.fixed(TestNotebook.NOW, TestNotebook.ZONE);
        try (var open = NotebookFolder.open(folder, clock)) {
            new SampleShop(clock, TestNotebook.ZONE, "EUR", "DE")
                    .edits().stream().limit(deeds).forEach(open.notebook()::apply);
            var keeper = new Shopkeeper(open, clock, new Random(1));
            for (int i = 0; i < deeds; i++) {
                keeper.does(keeper.next());
            }
            secrets(open, folder, clock);
        }
        try (var open = NotebookFolder.open(folder, clock)) {
            Reading.of(open);
            var finder = new Finder(open.words(), new PhoneNumbers("DE"));
            finder.fill(open.cards().customers());
        }
        System.out.println("done");
    }

    private static void secrets(NotebookFolder open, Path folder, Clock clock) throws IOException {
        var edits = new Edits(clock, () -> SECRET);
        Customer customer = new CustomerBuilder(UUID.randomUUID(), SECRET, clock.instant()).build();
        open.notebook().apply(edits.added(customer));
        var note = new Note(UUID.randomUUID(), customer.id(), clock.instant(), Way.CALL, SECRET, SECRET);
        open.notebook().apply(edits.added(note));
        var history = new History(open.notebook(), open.journal(), open.records(), clock, () -> SECRET);
        history.undo();
        history.redo();
        var drafts = new FileDrafts(folder.resolve("drafts"));
        var empty = Draft.empty(Optional.of(customer.id()), Way.CALL, clock.instant());
        drafts.keep(new Draft(
                empty.id(),
                empty.customer(),
                empty.at(),
                empty.way(),
                SECRET,
                0,
                empty.first(),
                empty.heat(),
                empty.of()));
    }
}
