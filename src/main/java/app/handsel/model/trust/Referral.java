package app.handsel.model.trust;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A customer in the tree of who sent whom. {@code thanked} is about the one who sent them; {@code letDown} says that we
 * let this customer down lately, {@code senderLetDown} that we did so to the one who sent them.
 */
public record Referral(
        UUID customer,
        String name,
        Optional<Boolean> thanked,
        boolean letDown,
        boolean senderLetDown,
        List<Referral> sent) {

    /** Whether the one who sent this customer has been thanked for it. */
    static boolean thanked(Customer sent) {
        return sent.done(Courtesy.Kind.REFERRER_THANKED, Instant.MIN);
    }

    /** How many came through this customer, over all hops. */
    public int branch() {
        return sent.stream().mapToInt(one -> 1 + one.branch()).sum();
    }

    /** This one and all below. */
    public Stream<Referral> all() {
        return Stream.concat(Stream.of(this), sent.stream().flatMap(Referral::all));
    }
}
