package app.handsel.journal;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Entry;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What becomes of each edit when a customer is erased for good: everything about them is gone, nobody was ever sent by
 * them, and where others' records name them in full, or their e-mail or number, there are three dots.
 */
public final class Erasing implements Function<Edit, Optional<Edit>> {

    private final UUID customer;
    private final Blanks blanks;

    public Erasing(UUID customer, Blanks blanks) {
        this.customer = customer;
        this.blanks = blanks;
    }

    @Override
    public Optional<Edit> apply(Edit edit) {
        List<Change> left = edit.changes().stream()
                .map(this::without)
                .flatMap(Optional::stream)
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        // It may have been called after what is gone; a file that many came from has a name of its own.
        boolean unnamed = left.size() < edit.changes().size() && edit.action() != Action.CONTACTS_BROUGHT_IN;
        return Optional.of(blanks.in(new Edit(
                edit.id(),
                edit.at(),
                edit.by(),
                edit.action(),
                unnamed ? "" : edit.about(),
                edit.role(),
                edit.of(),
                left)));
    }

    /** What becomes of what is not saved yet. */
    public Optional<Draft> draft(Draft draft) {
        return draft.customer().filter(customer::equals).isPresent() ? Optional.empty() : Optional.of(blanks.in(draft));
    }

    private Optional<Change> without(Change change) {
        Optional<Entry> before = change.before().flatMap(this::without);
        Optional<Entry> after = change.after().flatMap(this::without);
        return before.isEmpty() && after.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after));
    }

    private Optional<Entry> without(Entry entry) {
        if (entry.customer().equals(customer)) {
            return Optional.empty();
        }
        boolean sent = entry instanceof Customer other
                && other.referredBy().filter(customer::equals).isPresent();
        return Optional.of(
                sent
                        ? new CustomerBuilder((Customer) entry)
                                .referredBy(Optional.empty())
                                .build()
                        : entry);
    }
}
