package app.handsel.ui.card;

import app.handsel.model.Customer;
import app.handsel.model.CustomerBuilder;
import app.handsel.model.Standing;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How we deal with a customer, while it is being changed: what we call them, how often, and how things stand. */
public final class CustomerFormManner {

    private static final int MOST_DAYS = 3650;

    private final StringProperty calledAs = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Customer.Address>> address = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty rhythmDays = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Standing.Kind>> standing = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty toWhom = new SimpleStringProperty("");

    void fill(Customer customer) {
        calledAs.set(customer.calledAs());
        address.set(customer.address());
        rhythmDays.set(customer.rhythmDays().map(days -> Integer.toString(days)).orElse(""));
        standing.set(customer.standing().map(Standing::kind));
        reason.set(customer.standing().map(Standing::reason).orElse(""));
        toWhom.set(customer.standing().map(Standing::toWhom).orElse(""));
    }

    /** Whether the days can be read. */
    boolean hasDays() {
        return rhythmDays.get().isBlank() || days().isPresent();
    }

    void read(Customer before, Instant now, CustomerBuilder into) {
        into.calledAs(calledAs.get().strip())
                .address(address.get())
                .rhythmDays(days())
                .standing(standing.get().map(kind -> standing(kind, before, now)));
    }

    /** In other words it is still the same standing, and as old. */
    private Standing standing(Standing.Kind kind, Customer before, Instant now) {
        Instant since = before.standing()
                .filter(old -> old.kind() == kind)
                .map(Standing::since)
                .orElse(now);
        return new Standing(kind, reason.get().strip(), toWhom.get().strip(), since);
    }

    private Optional<Integer> days() {
        try {
            return Optional.of(Integer.valueOf(rhythmDays.get().strip())).filter(days -> days > 0 && days <= MOST_DAYS);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    public StringProperty calledAs() {
        return calledAs;
    }

    public ObjectProperty<Optional<Customer.Address>> address() {
        return address;
    }

    /** A number, or empty for the shop's own rhythm. */
    public StringProperty rhythmDays() {
        return rhythmDays;
    }

    /** Empty when all is well. */
    public ObjectProperty<Optional<Standing.Kind>> standing() {
        return standing;
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty toWhom() {
        return toWhom;
    }
}
