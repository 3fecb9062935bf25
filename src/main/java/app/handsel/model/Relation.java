package app.handsel.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What the rules need to know of a customer beyond single records: when we were last in touch, when their first money
 * came, and how many customers came to us through them, over all hops.
 */
public record Relation(Customer customer, Optional<Instant> lastContact, Optional<Instant> firstPayment, int branch) {}
