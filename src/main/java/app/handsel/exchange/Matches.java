package app.handsel.exchange;

import app.handsel.model.Customer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds whom a row is about. The same name and a shared phone or e-mail is the same customer; the same name alone only
 * when nothing speaks against it. A family shares a phone and two people may share a name: they stay two.
 */
final class Matches {

    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final Map<String, Set<Candidate>> byContact = new HashMap<>();

    void add(String name, Candidate candidate) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(candidate);
        contactsOf(name, candidate);
    }

    /** To be called again when a candidate has got another phone or e-mail. */
    void contactsOf(String name, Candidate candidate) {
        for (String contact : candidate.traits().contacts()) {
            byContact
                    .computeIfAbsent(name + '\n' + contact, _ -> new LinkedHashSet<>())
                    .add(candidate);
        }
    }

    /**
     * Among several the one that already has all of it comes first: what an earlier import placed is found again there.
     */
    Optional<Candidate> find(String name, Traits traits, Predicate<Customer> hasAll) {
        var sharing = new LinkedHashSet<Candidate>();
        for (String contact : traits.contacts()) {
            sharing.addAll(byContact.getOrDefault(name + '\n' + contact, Set.of()));
        }
        if (!sharing.isEmpty()) {
            return complete(sharing, hasAll).or(() -> Optional.of(sharing.getFirst()));
        }
        List<Candidate> namesakes = byName.getOrDefault(name, Collections.emptyList()).stream()
                .filter(candidate -> !candidate.traits().contradicts(traits))
                .toList();
        return complete(namesakes, hasAll)
                .or(() -> namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty());
    }

    private static Optional<Candidate> complete(Iterable<Candidate> candidates, Predicate<Customer> hasAll) {
        for (Candidate candidate : candidates) {
            if (hasAll.test(candidate.now())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
