package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.journal.FileDrafts;
import app.handsel.journal.KeyFile;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Labelled;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A day in the life of a notebook, without its window: what every screen does with what is below it. */
final class Session {

    /** In a note, a draft, a name, a number: text that must be nowhere but in the notebook. */
    static final String SECRET = "Geheimniskraemer";

    static final String NUMBER = "05551 8842197";
    static final String READY = "ready";

    private final Owner owner;
    private final int deeds;

    Session(Owner owner, int deeds) {
        this.owner = owner;
        this.deeds = deeds;
    }

    /** The folder of the notebook, how much of a day it is, and a key when it is to have a password. */
    public static void main(String[] args) throws IOException {
        int deeds = Integer.parseInt(args[1]);
        if (args.length == 2) {
            new Session(Owner.without(Path.of(args[0])), deeds).run();
            return;
        }
        var key = KeyFile.of(Files.readAllBytes(Path.of(args[2]))).orElseThrow();
        var owner = new Owner(Path.of(args[0]), key, new Opening(key));
        owner.open().close();
        owner.lock();
        new Session(owner, deeds).run();
        try (var open = owner.open()) {
            Reading.of(open);
            System.out.println(READY);
            if (System.in.read() >= 0) {
                System.out.println("done");
            }
        }
    }

    void run() throws IOException {
        try (var open = owner.open()) {
            new SampleShop(Template.CLOCK, TestNotebook.ZONE, "EUR", "DE")
                    .edits().stream().limit(deeds).forEach(open.notebook()::apply);
            var keeper = new Shopkeeper(open, Template.CLOCK, new Random(1));
            for (int i = 0; i < deeds; i++) {
                keeper.does(keeper.next());
            }
            secrets(open);
            owner.backUp(open);
        }
        try (var open = owner.open()) {
            Reading.of(open);
            var finder = new Finder(open.words(), new PhoneNumbers("DE"));
            finder.fill(open.cards().customers());
        }
    }

    private void secrets(NotebookFolder open) throws IOException {
        var edits = new Edits(Template.CLOCK, () -> SECRET);
        Customer customer = new CustomerBuilder(UUID.randomUUID(), SECRET, TestNotebook.NOW)
                .phones(List.of(new Labelled("", NUMBER)))
                .build();
        open.notebook().apply(edits.added(customer));
        open.notebook()
                .apply(edits.added(new Note(
                        UUID.randomUUID(), customer.id(), TestNotebook.NOW, Way.CALL, SECRET, SECRET + " " + NUMBER)));
        var history = new History(open.notebook(), open.journal(), open.records(), Template.CLOCK, () -> SECRET);
        history.undo();
        history.redo();
        var empty = Draft.empty(Optional.of(customer.id()), Way.CALL, TestNotebook.NOW);
        new FileDrafts(owner.folder().resolve("drafts"), owner.seal())
                .keep(new Draft(
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
