package app.handsel.notebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the trash: what an edit took and is not there now, kind by kind, customers and notes first. {@code action}
 * and {@code about} are the edit's own; {@code takenBack} says that the entries went because that was undone.
 * {@code whom} is the one customer all of it is about; empty when there are several.
 */
public record Removal(
        Position at,
        Instant when,
        String by,
        Action action,
        String about,
        boolean takenBack,
        List<Taken> taken,
        Optional<Whom> whom) {

    /**
     * How many entries of one kind were taken, and what one of them is called. {@code kind} is the name of its type in
     * lower case.
     */
    public record Taken(String kind, int many, String name) {

        boolean isCustomer() {
            return kind.equals("customer");
        }
    }

    /** The customer, and whether they are there: else they are in the trash too. */
    public record Whom(UUID customer, String name, boolean here) {}

    public Removal {
        taken = List.copyOf(taken);
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("a removal of nothing");
        }
    }

    /** What it is named after; empty when it is many customers, which only the edit has a name for. */
    public Optional<Taken> lead() {
        Taken first = taken.getFirst();
        return first.isCustomer() && first.many() > 1 ? Optional.empty() : Optional.of(first);
    }

    public String name() {
        return lead().map(Taken::name).orElse(about);
    }

    /** Whether it took a customer, or several. */
    public boolean ofCustomers() {
        return taken.getFirst().isCustomer();
    }
}
