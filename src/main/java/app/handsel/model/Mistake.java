package app.handsel.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that went wrong on our side. {@code plan} is how we mean to put it right, made before the customer is told;
 * {@code by} is who will tell them.
 */
public record Mistake(
        UUID id,
        UUID customer,
        String what,
        Instant at,
        String by,
        String plan,
        Optional<Heard> heard,
        List<Amends> amends)
        implements Entry {

    /** The customer knows: since when, and whether they heard it from us before they found out themselves. */
    public record Heard(Instant at, boolean fromUsFirst) {}

    /** What we give or do to make it right. {@code cost} is what that costs us. */
    public record Amends(String what, Optional<Money> cost, Optional<Due> due, Optional<Instant> done) {}

    public Mistake {
        amends = List.copyOf(amends);
    }

    /** Whether the customer still has to hear of it, or amends are still to be made. */
    public boolean isOpen() {
        return heard.isEmpty() || amends.stream().anyMatch(one -> one.done().isEmpty());
    }

    public Mistake reworded(String newWhat, Instant newAt, String newBy, String newPlan, List<Amends> newAmends) {
        return new Mistake(id, customer, newWhat, newAt, newBy, newPlan, heard, newAmends);
    }

    public Mistake told(Heard now) {
        return new Mistake(id, customer, what, at, by, plan, Optional.of(now), amends);
    }

    /** What we have to make good first, by its day; what has none is for today. */
    public Optional<Amends> next(LocalDate today, ZoneId zone) {
        return amends.stream()
                .filter(one -> one.done().isEmpty())
                .min(Comparator.comparing(
                        one -> one.due().orElseGet(() -> Due.by(today)).lateFrom(zone)));
    }

    /** One of the amends is made, and the others are as they were. */
    public Mistake amended(Amends made, Instant when) {
        var all = new ArrayList<>(amends);
        all.set(all.indexOf(made), new Amends(made.what(), made.cost(), made.due(), Optional.of(when)));
        return new Mistake(id, customer, what, at, by, plan, heard, all);
    }

    /** All amends that were still to be made are made. */
    public Mistake amended(Instant when) {
        var done = amends.stream()
                .map(one ->
                        one.done().isPresent() ? one : new Amends(one.what(), one.cost(), one.due(), Optional.of(when)))
                .toList();
        return new Mistake(id, customer, what, at, by, plan, heard, done);
    }
}
