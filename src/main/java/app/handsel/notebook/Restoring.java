package app.handsel.notebook;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings back what was removed, or an entry as it once was, each as one edit that can be undone. */
public final class Restoring {

    private final Notebook notebook;
    private final Trash trash;
    private final Edits edits;

    public Restoring(Notebook notebook, Trash trash, Edits edits) {
        this.notebook = notebook;
        this.trash = trash;
        this.edits = edits;
    }

    /**
     * Brings back what is still gone of a removal, and along with it whoever it is about, with all that went with them.
     * Empty when all of it is there already.
     *
     * @throws NotebookException {@link Problem#CUSTOMER_GONE} when whom it is about cannot be brought back any more
     */
    public Optional<Edit> restore(Removal removal) {
        notebook.upToDate();
        Map<UUID, Entry> back = new LinkedHashMap<>();
        trash.entries(removal).forEach(entry -> back.put(entry.id(), entry));
        if (back.isEmpty()) {
            return Optional.empty();
        }
        List<Customer> along = back.values().stream()
                .map(Entry::customer)
                .distinct()
                .filter(customer -> !back.containsKey(customer) && !isThere(customer))
                .toList()
                .stream()
                .map(customer -> bring(customer, back))
                .toList();
        String names = Stream.concat(Stream.of(removal.name()), along.stream().map(Customer::name))
                .collect(Collectors.joining(", "));
        return Optional.of(notebook.apply(edits.restored(names, back.values())));
    }

    private Customer bring(UUID customer, Map<UUID, Entry> back) {
        trash.everythingAbout(customer).forEach(entry -> back.put(entry.id(), entry));
        if (back.get(customer) instanceof Customer found) {
            return found;
        }
        throw new NotebookException(Problem.CUSTOMER_GONE, "not in the trash");
    }

    /**
     * Makes an entry what it once was, or adds it again. Empty when it is just that now.
     *
     * @throws NotebookException {@link Problem#CUSTOMER_GONE} when there is nobody whom it could be about
     */
    public Optional<Edit> restore(Entry version) {
        notebook.upToDate();
        if (!version.customer().equals(version.id()) && !isThere(version.customer())) {
            throw new NotebookException(Problem.CUSTOMER_GONE, "version");
        }
        Optional<Entry> now = notebook.now(version.id());
        if (now.isEmpty() && version instanceof Customer) {
            // Without their notes they would be somebody else; the trash has all of it.
            throw new NotebookException(Problem.CUSTOMER_GONE, "customer");
        }
        return now.equals(Optional.of(version))
                ? Optional.empty()
                : Optional.of(notebook.apply(edits.restored(now, version)));
    }

    private boolean isThere(UUID customer) {
        return notebook.now(customer).isPresent();
    }
}
