package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Relation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the rules need to know of a customer beyond single records. */
final class Relations {

    private final Database database;

    Relations(Database database) {
        this.database = database;
    }

    Relation of(Customer customer) {
        UUID id = customer.id();
        return new Relation(
                customer,
                first("SELECT MAX(at) FROM note WHERE customer = ?", id),
                first("SELECT MIN(received) FROM payment WHERE customer = ?", id),
                branch(id, new HashSet<>(Set.of(id))));
    }

    private Optional<Instant> first(String sql, UUID customer) {
        return database.first(sql, Relations::instant, customer).flatMap(found -> found);
    }

    private static Optional<Instant> instant(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private int branch(UUID by, Set<UUID> met) {
        return database
                .all("SELECT id FROM customer WHERE referred_by = ?", row -> row.getObject("id", UUID.class), by)
                .stream()
                .filter(met::add)
                .mapToInt(sent -> 1 + branch(sent, met))
                .sum();
    }
}
