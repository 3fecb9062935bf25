package app.handsel.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Small money or a thing that one side trusts the other with. Nobody is nagged about it: it is owed on a day only when
 * a day was agreed. Something we keep for a customer (keys, a part) is one too.
 */
public record Iou(
        UUID id,
        UUID customer,
        Side side,
        String what,
        Optional<Money> amount,
        Instant since,
        Optional<Due> due,
        List<Part> parts,
        Optional<Instant> settled)
        implements Entry {

    /** Who has to give something back. */
    public enum Side {
        THEY_OWE,
        WE_OWE,
        WE_KEEP
    }

    /** A part that was paid back. */
    public record Part(Money amount, Instant at) {}

    public Iou {
        parts = List.copyOf(parts);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }

    /** What is left of the amount, after the parts paid in its own currency; never below nothing. */
    public Optional<Money> left() {
        return amount.map(whole -> {
            long paid = parts.stream()
                    .map(Part::amount)
                    .filter(part -> part.currency().equals(whole.currency()))
                    .mapToLong(Money::minor)
                    .sum();
            return new Money(Math.max(0, whole.minor() - paid), whole.currency());
        });
    }

    /** In other words; with another amount it is settled only when the parts paid so far are all of it. */
    public Iou reworded(Side newSide, String newWhat, Optional<Money> newAmount, Optional<Due> newDue) {
        var reworded = new Iou(id, customer, newSide, newWhat, newAmount, since, newDue, parts, settled);
        return parts.isEmpty() || newAmount.equals(amount) ? reworded : reworded.settledByParts();
    }

    private Iou settledByParts() {
        Optional<Instant> last = left().filter(left -> left.minor() == 0)
                .map(_ -> parts.getLast().at());
        return new Iou(id, customer, side, what, amount, since, due, parts, last);
    }

    /** A part is paid back; with the last one it is settled. */
    public Iou partPaid(Part part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        var paid = new Iou(id, customer, side, what, amount, since, due, all, settled);
        boolean whole = paid.left().filter(left -> left.minor() == 0).isPresent();
        return whole ? paid.settledAt(part.at()) : paid;
    }

    public Iou settledAt(Instant when) {
        return new Iou(id, customer, side, what, amount, since, due, parts, Optional.of(when));
    }
}
