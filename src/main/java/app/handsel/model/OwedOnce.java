package app.handsel.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ranks what is owed and says nothing twice: what is owed to a customer for one entry is one obligation. */
final class OwedOnce {

    private static final Comparator<Obligation> RANK = Comparator.comparing(Obligation::group)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::when)
            .thenComparing(owed -> owed.about().id());

    /** The entry; none for calls, because one call back answers them all. */
    private record Matter(UUID customer, Optional<UUID> about) {

        static Matter of(Obligation owed) {
            return new Matter(
                    owed.customer(),
                    owed.about() instanceof Call
                            ? Optional.empty()
                            : Optional.of(owed.about().id()));
        }
    }

    private OwedOnce() {}

    static List<Obligation> ranked(Collection<Obligation> all) {
        Map<Matter, List<Obligation>> matters = new LinkedHashMap<>();
        all.stream()
                .sorted(RANK)
                .forEach(owed -> matters.computeIfAbsent(Matter.of(owed), _ -> new ArrayList<>())
                        .add(owed));
        return matters.values().stream().map(OwedOnce::one).sorted(RANK).toList();
    }

    /** The most pressing of them, with the reasons of the others. */
    private static Obligation one(List<Obligation> ranked) {
        Obligation first = ranked.getFirst();
        return new Obligation(
                first.kind(),
                first.group(),
                first.about(),
                first.customer(),
                first.when(),
                ranked.stream()
                        .map(Obligation::kind)
                        .filter(kind -> kind != first.kind())
                        .distinct()
                        .toList(),
                ranked.stream().mapToInt(Obligation::branch).max().orElse(0));
    }
}
