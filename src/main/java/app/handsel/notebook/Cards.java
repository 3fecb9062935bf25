package app.handsel.notebook;

import app.handsel.model.Customer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads customers and their cards. */
public interface Cards {

    /** Empty when there is no such customer (any more). */
    Optional<Card> card(UUID customer, int newestNotes);

    /** All customers, in no particular order. */
    List<Customer> customers();

    /** Those of the customers that there are, by id. */
    Map<UUID, Customer> customers(Set<UUID> ids);
}
