package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.Note;
import app.handsel.notebook.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A customer whom a row may be about: one who was there, or one whom an earlier row brought. */
final class Candidate {

    private final Optional<Customer> before;
    private final List<Note> notes = new ArrayList<>();
    private Customer now;
    private Traits traits;

    private Candidate(Optional<Customer> before, Customer now, Traits traits) {
        this.before = before;
        this.now = now;
        this.traits = traits;
    }

    static Candidate known(Customer customer, Traits traits) {
        return new Candidate(Optional.of(customer), customer, traits);
    }

    static Candidate brought(Customer customer, Traits traits) {
        return new Candidate(Optional.empty(), customer, traits);
    }

    boolean wasThere() {
        return before.isPresent();
    }

    Customer now() {
        return now;
    }

    Traits traits() {
        return traits;
    }

    void becomes(Customer customer, Traits newTraits) {
        now = customer;
        traits = newTraits;
    }

    List<Note> notes() {
        return notes;
    }

    Stream<Change> changes() {
        Stream<Change> own = before.isEmpty()
                ? Stream.of(Change.added(now))
                : before.stream().filter(known -> !known.equals(now)).map(known -> Change.changed(known, now));
        return Stream.concat(own, notes.stream().map(Change::added));
    }
}
