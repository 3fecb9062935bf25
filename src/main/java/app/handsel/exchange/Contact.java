package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
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
        return new CustomerBuilder(id, customer, at).build();
    }
}
