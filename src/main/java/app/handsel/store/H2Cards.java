package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Sent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers and their cards from H2. Each order names all columns of an index, or H2 would sort by itself. */
final class H2Cards implements Cards {

    private static final List<String> KINDS = List.of(
            "SELECT body FROM interest WHERE customer = ? ORDER BY customer, at",
            "SELECT body FROM promise WHERE customer = ? ORDER BY customer, due",
            "SELECT body FROM payment WHERE customer = ? ORDER BY customer, received DESC",
            "SELECT body FROM matter WHERE customer = ? ORDER BY customer, at DESC");

    private final Database database;
    private final Relations relations;

    H2Cards(Database database) {
        this.database = database;
        this.relations = new Relations(database);
    }

    @Override
    public Optional<Card> card(UUID id, int newestNotes) {
        return customer(id).map(customer -> {
            var notes = newestNotes(id, newestNotes);
            return new Card(
                    customer,
                    notes,
                    count(id) - notes.size(),
                    entries(id),
                    relations.of(customer),
                    customer.referredBy().flatMap(this::customer),
                    sent(id));
        });
    }

    private List<Entry> entries(UUID customer) {
        return KINDS.stream()
                .flatMap(sql -> database.all(sql, Row.as(Entry.class), customer).stream())
                .toList();
    }

    private List<Sent> sent(UUID by) {
        var branches = new Branches(database, Set.of(by));
        var customers = customers(branches.through(by));
        return branches.tree(by, customers);
    }

    @Override
    public List<Customer> customers() {
        return database.all("SELECT body FROM customer", Row.as(Customer.class));
    }

    @Override
    public Map<UUID, Customer> customers(Set<UUID> ids) {
        return database
                .all("SELECT body FROM customer WHERE id = ANY(?)", Row.as(Customer.class), (Object)
                        ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private Optional<Customer> customer(UUID id) {
        return database.first("SELECT body FROM customer WHERE id = ?", Row.as(Customer.class), id);
    }

    private List<Note> newestNotes(UUID customer, int limit) {
        return database.all(
                "SELECT body FROM note WHERE customer = ? ORDER BY customer, at DESC FETCH FIRST ? ROWS ONLY",
                Row.as(Note.class),
                customer,
                limit);
    }

    private int count(UUID customer) {
        return database.first("SELECT COUNT(*) FROM note WHERE customer = ?", row -> row.getInt(1), customer)
                .orElse(0);
    }
}
