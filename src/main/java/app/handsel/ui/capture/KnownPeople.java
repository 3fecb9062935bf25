package app.handsel.ui.capture;

import app.handsel.capture.found.People;
import app.handsel.capture.found.Person;
import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import app.handsel.model.Customer;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a note may name: every customer, by name and by company. Safe from any thread. */
public final class KnownPeople {

    private final Map<UUID, Customer> customers = new HashMap<>();
    private Optional<People> people = Optional.empty();

    public synchronized void fill(Collection<Customer> all) {
        customers.clear();
        all.forEach(customer -> customers.put(customer.id(), customer));
        people = Optional.empty();
    }

    /** Keeps up with what was done. */
    public synchronized void accept(Edit edit) {
        for (Change change : edit.changes()) {
            if (change.any() instanceof Customer customer) {
                customers.remove(customer.id());
                change.after().ifPresent(_ -> customers.put(customer.id(), customer));
                people = Optional.empty();
            }
        }
    }

    synchronized People people() {
        if (people.isEmpty()) {
            people = Optional.of(People.of(
                    customers.values().stream().flatMap(KnownPeople::names).toList()));
        }
        return people.get();
    }

    /** Who has just this name, if there is only one. */
    synchronized Optional<UUID> called(String name) {
        List<Token> words = Tokens.of(name);
        return words.isEmpty()
                ? Optional.empty()
                : people().at(words, 0)
                        .filter(match -> match.length() == words.size())
                        .flatMap(People.Match::one)
                        .map(Person::id);
    }

    private static Stream<Person> names(Customer customer) {
        return Stream.of(customer.name(), customer.company()).distinct().map(name -> new Person(customer.id(), name));
    }
}
