package app.handsel.store;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Promise;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Does one thing after the other in a notebook, the same ones for the same seed. */
final class AnyEdits {

    private final TestNotebook open;
    private final Random random;
    private final AnyEntries any;
    private final List<UUID> customers = new ArrayList<>();
    private final List<UUID> others = new ArrayList<>();

    AnyEdits(TestNotebook open, int seed) {
        this.open = open;
        this.random = new Random(seed);
        this.any = new AnyEntries(seed);
    }

    void some(int count) {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    private void one() {
        List<Customer> here = now(customers).map(Customer.class::cast).toList();
        switch (here.isEmpty() ? 0 : random.nextInt(12)) {
            case 0 -> add(any.customer(here), customers);
            case 1 -> open.history().undo();
            case 2 -> open.history().redo();
            case 3 -> change();
            case 4 ->
                now(others)
                        .findAny()
                        .ifPresent(entry -> open.notebook().apply(open.edits().removed(entry)));
            case 5 -> removeSometimes(here.getFirst());
            case 6 -> bringIn(here.getLast());
            default -> add(any.about(here.get(random.nextInt(here.size()))), others);
        }
    }

    private void add(Entry entry, List<UUID> to) {
        open.notebook().apply(open.edits().added(entry));
        to.add(entry.id());
    }

    private void change() {
        now(others).skip(random.nextInt(others.size() + 1)).findFirst().ifPresent(entry -> {
            if (entry instanceof Promise promise && promise.isOpen()) {
                open.notebook().apply(open.edits().kept(promise));
            } else if (entry instanceof Note note) {
                var other = new Note(note.id(), note.customer(), note.at(), note.way(), "Mia", "y" + random.nextInt());
                open.notebook().apply(open.edits().changed(note, other));
            }
        });
    }

    private void removeSometimes(Customer customer) {
        if (random.nextInt(4) == 0) {
            open.notebook()
                    .apply(open.edits()
                            .removed(open.cards().card(customer.id(), 10_000).orElseThrow()));
        }
    }

    private void bringIn(Customer about) {
        var entries = Stream.generate(() -> any.about(about))
                .limit(random.nextInt(1, 20))
                .toList();
        open.notebook()
                .apply(open.edits()
                        .together(
                                Action.CONTACTS_BROUGHT_IN,
                                about,
                                entries.stream().map(Change::added).toList()));
        entries.forEach(entry -> others.add(entry.id()));
    }

    private Stream<Entry> now(List<UUID> ids) {
        return ids.stream().map(open.notebook()::now).flatMap(Optional::stream);
    }
}
