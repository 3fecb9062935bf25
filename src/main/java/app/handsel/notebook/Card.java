package app.handsel.notebook;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Known;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one customer, as the card shows it: the newest notes first (with {@code olderNotes} more beyond
 * them), and all other entries kind by kind: promises by due date, payments newest first, whatever else newest first.
 */
public record Card(
        Customer customer,
        List<Note> notes,
        int olderNotes,
        List<Entry> entries,
        Relation relation,
        Optional<Customer> referrer,
        List<Sent> sent) {

    public Card {
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
        sent = List.copyOf(sent);
    }

    /** The entries of one kind. */
    public <T extends Entry> List<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<Interest> interests() {
        return all(Interest.class);
    }

    public List<Promise> promises() {
        return all(Promise.class);
    }

    public List<Payment> payments() {
        return all(Payment.class);
    }

    /** Whom they sent, without those whom these sent in turn. */
    public List<Customer> referred() {
        return sent.stream().map(Sent::customer).toList();
    }

    /** All of it, for the rules of what is owed; also whom they sent, for the thanks that are owed for them. */
    public Known known() {
        var all = new ArrayList<Entry>(entries);
        all.add(customer);
        all.addAll(referred());
        return new Known(all, Map.of(customer.id(), relation));
    }
}
