package app.handsel.notebook;

import app.handsel.model.Customer;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one customer, as the card shows it: the newest notes first (with {@code olderNotes} more beyond
 * them), promises by due date, payments newest first, and whom they sent.
 */
public record Card(
        Customer customer,
        List<Note> notes,
        int olderNotes,
        List<Interest> interests,
        List<Promise> promises,
        List<Payment> payments,
        Optional<Customer> referrer,
        List<Customer> referred) {}
