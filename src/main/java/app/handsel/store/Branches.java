package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.notebook.Sent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who sent whom, over all hops, read one hop at a time for all who are asked about. Nobody comes twice, should two
 * customers be said to have sent each other.
 */
final class Branches {

    private record Hop(UUID by, UUID customer) {}

    private final Map<UUID, List<UUID>> sent = new HashMap<>();

    Branches(Database database, Collection<UUID> roots) {
        Set<UUID> met = new HashSet<>(roots);
        Collection<UUID> next = roots;
        while (!next.isEmpty()) {
            var hops = database.all(
                    "SELECT referred_by, id FROM customer WHERE referred_by = ANY(?)",
                    row -> new Hop(row.getObject("referred_by", UUID.class), row.getObject("id", UUID.class)),
                    (Object) next.toArray(UUID[]::new));
            hops.forEach(hop ->
                    sent.computeIfAbsent(hop.by(), _ -> new ArrayList<>()).add(hop.customer()));
            next = hops.stream().map(Hop::customer).filter(met::add).toList();
        }
    }

    /** All who came through a customer. */
    Set<UUID> through(UUID root) {
        Set<UUID> met = new HashSet<>(Set.of(root));
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            sentBy(open.pop()).stream().filter(met::add).forEach(open::push);
        }
        met.remove(root);
        return met;
    }

    /** The same as a tree. */
    List<Sent> tree(UUID root, Map<UUID, Customer> customers) {
        return tree(root, customers, new HashSet<>(Set.of(root)));
    }

    private List<Sent> tree(UUID by, Map<UUID, Customer> customers, Set<UUID> met) {
        return sentBy(by).stream()
                .filter(met::add)
                .map(id -> new Sent(customers.get(id), tree(id, customers, met)))
                .toList();
    }

    private List<UUID> sentBy(UUID customer) {
        return sent.getOrDefault(customer, List.of());
    }
}
