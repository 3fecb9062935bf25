package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Relation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the rules need to know of customers beyond single records. */
final class Relations {

    private static final RowMapper<Customer> CUSTOMER = Row.as(Customer.class);

    private final Database database;

    Relations(Database database) {
        this.database = database;
    }

    Relation of(Customer customer) {
        return of(Set.of(customer.id())).get(customer.id());
    }

    /** Those of the customers that there are, by id. */
    Map<UUID, Relation> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var branches = new Branches(database, ids);
        var relations = new HashMap<UUID, Relation>();
        database.all(
                        "SELECT body, last_contact, first_payment FROM customer JOIN relation ON customer = id"
                                + " WHERE id = ANY(?)",
                        row -> read(row, branches),
                        (Object) ids.toArray(UUID[]::new))
                .forEach(relation -> relations.put(relation.customer().id(), relation));
        return relations;
    }

    private static Relation read(ResultSet row, Branches branches) throws SQLException {
        Customer customer = CUSTOMER.read(row);
        return new Relation(
                customer,
                instant(row, "last_contact"),
                instant(row, "first_payment"),
                branches.through(customer.id()).size());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
