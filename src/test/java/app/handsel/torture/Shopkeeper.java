package app.handsel.torture;

import app.handsel.TestNotebook;
import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Promise;
import app.handsel.model.Way;
import app.handsel.notebook.Card;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.History;
import app.handsel.store.AnyEntries;
import app.handsel.store.NotebookFolder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Somebody who does all kinds of things with a notebook, the same ones for the same luck. */
final class Shopkeeper {

    /** What a shopkeeper may do, and how often of a hundred times. */
    enum Deed {
        WELCOME(10),
        WRITE(30),
        ADD(25),
        KEEP(8),
        REMOVE(6),
        REMOVE_CUSTOMER(3),
        UNDO(9),
        REDO(5),
        WRITE_A_BOOK(2),
        BRING_IN(2);

        private final int often;

        Deed(int often) {
            this.often = often;
        }
    }

    private static final int BROUGHT_IN = 150;

    private final NotebookFolder open;
    private final Random random;
    private final AnyEntries any;
    private final Edits edits;
    private final History history;
    private final List<Customer> customers;

    Shopkeeper(NotebookFolder open, Clock clock, Random random) {
        this.open = open;
        this.random = random;
        this.any = new AnyEntries(random.nextInt());
        this.edits = new Edits(clock, () -> "Mia");
        this.history = new History(open.notebook(), open.journal(), open.records(), clock, () -> "Mia");
        this.customers = new ArrayList<>(known());
    }

    Deed next() {
        int left = random.nextInt(100);
        for (Deed deed : Deed.values()) {
            left -= deed.often;
            if (left < 0) {
                return deed;
            }
        }
        throw new IllegalStateException("not a hundred");
    }

    /** As {@link #next}, but nothing that takes long. */
    Deed nextSmall() {
        var deed = next();
        return deed == Deed.WRITE_A_BOOK || deed == Deed.BRING_IN ? Deed.WRITE : deed;
    }

    /** What was saved; nothing when there was nothing to do it with. */
    Optional<Edit> does(Deed deed) {
        if (customers.isEmpty() && deed != Deed.BRING_IN) {
            return Optional.of(welcome());
        }
        return switch (deed) {
            case WELCOME -> Optional.of(welcome());
            case WRITE -> Optional.of(write(Words.some(random, 1 + random.nextInt(40))));
            case WRITE_A_BOOK -> Optional.of(write(Words.many(random, 1_100_000 + random.nextInt(1_500_000))));
            case ADD -> Optional.of(apply(edits.added(any.about(somebody()))));
            case KEEP -> any(Promise.class).map(edits::kept).map(this::apply);
            case REMOVE -> any(Entry.class).map(edits::removed).map(this::apply);
            case REMOVE_CUSTOMER -> Optional.of(removeCustomer());
            case UNDO -> looked(history.undo());
            case REDO -> looked(history.redo());
            case BRING_IN -> Optional.of(bringIn());
        };
    }

    private Edit welcome() {
        Customer customer = new CustomerBuilder(any.customer(List.copyOf(customers)))
                .name(Words.some(random, 2))
                .build();
        customers.add(customer);
        return apply(edits.added(customer));
    }

    private Edit write(String text) {
        return apply(edits.added(new Note(
                new UUID(random.nextLong(), random.nextLong()),
                somebody().id(),
                TestNotebook.NOW.minusSeconds(random.nextInt(9_000_000)),
                Way.VISIT,
                "Mia",
                text)));
    }

    private Edit removeCustomer() {
        Customer customer = customers.remove(random.nextInt(customers.size()));
        return apply(edits.removed(card(customer)));
    }

    private Edit bringIn() {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < BROUGHT_IN; i++) {
            changes.add(Change.added(any.customer(List.of())));
        }
        return apply(edits.broughtIn("contacts.csv", changes));
    }

    private <T extends Entry> Optional<T> any(Class<T> kind) {
        List<T> all = card(somebody()).all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Card card(Customer customer) {
        return open.cards().card(customer.id(), Integer.MAX_VALUE).orElseThrow();
    }

    private Customer somebody() {
        return customers.get(random.nextInt(customers.size()));
    }

    /** Whoever may be erased has nothing to do with the others, so that theirs stays to the letter. */
    private List<Customer> known() {
        return open.cards().customers().stream()
                .filter(customer -> !customer.name().startsWith(Day.NAME))
                .toList();
    }

    private Edit apply(Edit edit) {
        return open.notebook().apply(edit);
    }

    /** Customers may have come back, or gone. */
    private Optional<Edit> looked(Optional<Edit> edit) {
        customers.clear();
        customers.addAll(known());
        return edit;
    }
}
