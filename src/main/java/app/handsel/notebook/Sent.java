package app.handsel.notebook;

import app.handsel.model.Customer;
import java.util.List;

/** A customer who was sent to us, and whom they sent in turn. */
public record Sent(Customer customer, List<Sent> sent) {

    public Sent {
        sent = List.copyOf(sent);
    }

    /** How many there are, with this one. */
    public int count() {
        return 1 + sent.stream().mapToInt(Sent::count).sum();
    }
}
