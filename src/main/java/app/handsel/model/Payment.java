package app.handsel.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money received. A deposit is taken before delivery. */
public record Payment(
        UUID id,
        UUID customer,
        Money amount,
        String what,
        Method how,
        Instant received,
        boolean deposit,
        Optional<Acknowledgement> acknowledged)
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

    public Payment acknowledgedBy(Acknowledgement acknowledgement) {
        return new Payment(id, customer, amount, what, how, received, deposit, Optional.of(acknowledgement));
    }
}
