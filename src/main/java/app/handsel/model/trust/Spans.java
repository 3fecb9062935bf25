package app.handsel.model.trust;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lengths of time, the shortest first. */
public record Spans(List<Duration> all) {

    public Spans {
        all = all.stream().sorted().toList();
    }

    public boolean isEnough() {
        return all.size() >= Share.ENOUGH;
    }

    /** The one in the middle; between two, half way from one to the other. */
    public Optional<Duration> median() {
        int middle = all.size() / 2;
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                all.size() % 2 == 1
                        ? all.get(middle)
                        : all.get(middle - 1).plus(all.get(middle)).dividedBy(2));
    }

    public Optional<Duration> worst() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
