package app.handsel.sample;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Known;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Relation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the rules need to know of customers, worked out from all entries there are. */
final class Acquaintance {

    private final Collection<Entry> entries;

    private Acquaintance(Collection<Entry> entries) {
        this.entries = entries;
    }

    static Known of(Collection<Entry> entries) {
        var all = new Acquaintance(entries);
        var relations = new HashMap<UUID, Relation>();
        all.of(Customer.class).forEach(customer -> relations.put(customer.id(), all.with(customer)));
        return new Known(List.copyOf(entries), relations);
    }

    private Relation with(Customer customer) {
        return new Relation(customer, lastContact(customer.id()), firstPayment(customer.id()), branch(customer.id()));
    }

    private Optional<Instant> lastContact(UUID customer) {
        return Stream.concat(
                        of(Note.class)
                                .filter(note -> note.customer().equals(customer) && note.spoke())
                                .map(Note::at),
                        of(Call.class)
                                .filter(call -> call.customer().equals(customer) && call.spoke())
                                .map(Call::at))
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> firstPayment(UUID customer) {
        return of(Payment.class)
                .filter(payment -> payment.customer().equals(customer))
                .map(Payment::received)
                .min(Comparator.naturalOrder());
    }

    private int branch(UUID by) {
        return of(Customer.class)
                .filter(customer -> customer.referredBy().equals(Optional.of(by)))
                .mapToInt(sent -> 1 + branch(sent.id()))
                .sum();
    }

    private <T extends Entry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
