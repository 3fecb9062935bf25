package app.handsel.model.trust;

import app.handsel.model.Customer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Grows the trees of who sent whom. */
final class Senders {

    private final Map<UUID, Customer> customers = new HashMap<>();
    private final Map<UUID, List<Customer>> sent = new HashMap<>();
    private final Set<UUID> letDown;
    private final Set<UUID> met = new HashSet<>();

    /** {@code letDown} are the customers whom we let down lately. */
    Senders(Collection<Customer> all, Set<UUID> letDown) {
        this.letDown = letDown;
        all.forEach(one -> customers.put(one.id(), one));
        all.stream()
                .sorted(Comparator.comparing(Customer::added).thenComparing(Customer::name))
                .forEach(one -> sender(one)
                        .ifPresent(sender -> sent.computeIfAbsent(sender.id(), _ -> new ArrayList<>())
                                .add(one)));
    }

    Optional<Customer> sender(Customer customer) {
        return customer.referredBy().filter(id -> !id.equals(customer.id())).map(customers::get);
    }

    /** Those whom nobody sent first; who sent each other in a ring stand below the one who came first. */
    List<Referral> trees() {
        var trees = new ArrayList<Referral>();
        var senders = sent.keySet().stream()
                .map(customers::get)
                .sorted(Comparator.comparing((Customer one) -> sender(one).isPresent())
                        .thenComparing(Customer::added)
                        .thenComparing(Customer::name))
                .toList();
        for (Customer one : senders) {
            if (met.add(one.id())) {
                trees.add(tree(one));
            }
        }
        trees.sort(Comparator.comparingInt(Referral::branch).reversed());
        return trees;
    }

    private Referral tree(Customer one) {
        var below = sent.getOrDefault(one.id(), List.of()).stream()
                .filter(next -> met.add(next.id()))
                .map(this::tree)
                .toList();
        Optional<Customer> sender = sender(one);
        return new Referral(
                one.id(),
                one.name(),
                sender.map(_ -> Referral.thanked(one)),
                letDown.contains(one.id()),
                sender.filter(who -> letDown.contains(who.id())).isPresent(),
                below);
    }
}
