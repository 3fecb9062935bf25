package app.handsel.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Money received. A deposit is taken before delivery; {@code towards} is the promise that it pays for, {@code by} who
 * of us took it.
 */
public record Payment(
        UUID id,
        UUID customer,
        Money amount,
        String what,
        Method how,
        Instant received,
        boolean deposit,
        Optional<Acknowledgement> acknowledged,
        String by,
        Optional<UUID> towards)
        implements Entry {

    /** How the money came. */
    public enum Method {
        CASH,
        CARD,
        TRANSFER,
        CHEQUE,
        OTHER
    }

    /**
     * The customer has heard "received, thank you, and this is what happens now": when, by which way, in which words.
     */
    public record Acknowledgement(Instant at, Way how, String text) {}

    public Payment(
            UUID id,
            UUID customer,
            Money amount,
            String what,
            Method how,
            Instant received,
            boolean deposit,
            Optional<Acknowledgement> acknowledged) {
        this(id, customer, amount, what, how, received, deposit, acknowledged, "", Optional.empty());
    }

    public Payment acknowledgedBy(Acknowledgement acknowledgement) {
        return new Payment(
                id, customer, amount, what, how, received, deposit, Optional.of(acknowledgement), by, towards);
    }
}
