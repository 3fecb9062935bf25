package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.notebook.Card;
import app.handsel.notebook.Cards;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers and their cards from H2. Each order names all columns of an index, or H2 would sort by itself. */
final class H2Cards implements Cards {

    private final Database database;

    H2Cards(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Card> card(UUID id, int newestNotes) {
        return customer(id).map(customer -> {
            var notes = newestNotes(id, newestNotes);
            return new Card(
                    customer,
                    notes,
                    count(id) - notes.size(),
                    database.all(
                            "SELECT body FROM interest WHERE customer = ? ORDER BY customer, at",
                            Row.as(Interest.class),
                            id),
                    database.all(
                            "SELECT body FROM promise WHERE customer = ? ORDER BY customer, due",
                            Row.as(Promise.class),
                            id),
                    database.all(
                            "SELECT body FROM payment WHERE customer = ? ORDER BY customer, received DESC",
                            Row.as(Payment.class),
                            id),
                    customer.referredBy().flatMap(this::customer),
                    database.all("SELECT body FROM customer WHERE referred_by = ?", Row.as(Customer.class), id));
        });
    }

    @Override
    public List<Customer> customers() {
        return database.all("SELECT body FROM customer", Row.as(Customer.class));
    }

    @Override
    public Map<UUID, Customer> customers(Set<UUID> ids) {
        return ids.stream()
                .flatMap(id -> customer(id).stream())
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
