package app.handsel.exchange;

import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Occasion;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tells one customer from another: the ways to reach them first, then what else is known. */
record Traits(Customer.Kind kind, Set<String> contacts, String company, Set<String> addresses, List<Occasion> dates) {

    static Traits of(Customer customer, Function<String, String> phoneKey) {
        var contacts = new LinkedHashSet<String>();
        customer.phones().stream()
                .map(phone -> phoneKey.apply(phone.text()))
                .filter(key -> !key.isEmpty())
                .forEach(key -> contacts.add("phone " + key));
        customer.emails().forEach(email -> contacts.add("email " + email.text().toLowerCase(Locale.ROOT)));
        Set<String> addresses = customer.addresses().stream()
                .map(Labelled::text)
                .map(Merge::words)
                .collect(Collectors.toSet());
        return new Traits(customer.kind(), contacts, Merge.words(customer.company()), addresses, customer.dates());
    }

    /** The same for all orders of the words of a name. Who is only a number is compared by that number. */
    static String nameKey(Customer customer, Function<String, String> phoneKey) {
        String name = customer.name();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            String key = phoneKey.apply(name);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return String.join(" ", new TreeSet<>(DraftName.words(name)));
    }

    boolean shares(Traits other) {
        return !Collections.disjoint(contacts, other.contacts);
    }

    /** Whether two of the same name cannot be taken for one, when no way to reach them is the same. */
    boolean contradicts(Traits other) {
        return kind != other.kind
                || !contacts.isEmpty() && !other.contacts.isEmpty()
                || !company.isEmpty() && !other.company.isEmpty() && !company.equals(other.company)
                || !addresses.isEmpty()
                        && !other.addresses.isEmpty()
                        && Collections.disjoint(addresses, other.addresses)
                || dates.stream().anyMatch(date -> other.dates.stream().anyMatch(day -> differ(date, day)));
    }

    private static boolean differ(Occasion one, Occasion other) {
        return one.label().equalsIgnoreCase(other.label())
                && (!one.day().equals(other.day())
                        || one.year().isPresent()
                                && other.year().isPresent()
                                && !one.year().equals(other.year()));
    }
}
