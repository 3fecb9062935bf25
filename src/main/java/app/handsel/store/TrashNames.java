package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.notebook.Removal.Whom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who the customers are whom the trash is about: they are there, or in the trash themselves. */
final class TrashNames {

    private final Database database;

    TrashNames(Database database) {
        this.database = database;
    }

    Map<UUID, Whom> of(Stream<UUID> customers) {
        Object ids = customers.distinct().toArray(UUID[]::new);
        Map<UUID, Whom> names = new HashMap<>();
        database.all("SELECT body FROM customer WHERE id = ANY(?)", Row.as(Customer.class), ids)
                .forEach(customer -> put(names, new Whom(customer.id(), customer.name(), true)));
        database.all(
                        "SELECT id, name FROM trash_entry WHERE id = ANY(?)",
                        row -> new Whom(row.getObject("id", UUID.class), row.getString("name"), false),
                        ids)
                .forEach(customer -> put(names, customer));
        return names;
    }

    private static void put(Map<UUID, Whom> names, Whom whom) {
        names.put(whom.customer(), whom);
    }
}
