package app.handsel.exchange;

import app.handsel.model.Customer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Someone as a file describes them, and the notes about them. The customer's id and moment are not their own yet. */
record Contact(int row, Customer customer, List<String> notes, Set<Remark> remarks) implements Read {

    static final UUID NO_ID = new UUID(0, 0);

    Contact {
        notes = List.copyOf(notes);
        remarks = remarks.isEmpty() ? Set.of() : EnumSet.copyOf(remarks);
    }

    @Override
    public String name() {
        return customer.name();
    }

    Customer added(UUID id, Instant at) {
        return new Customer(
                id,
                customer.kind(),
                customer.name(),
                customer.nickname(),
                customer.company(),
                customer.phones(),
                customer.emails(),
                customer.addresses(),
                customer.dates(),
                customer.tags(),
                customer.howMet(),
                customer.bestTime(),
                customer.bestWay(),
                customer.referredBy(),
                customer.picture(),
                customer.fields(),
                at);
    }
}
