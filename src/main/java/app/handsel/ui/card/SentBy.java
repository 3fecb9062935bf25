package app.handsel.ui.card;

import app.handsel.model.Customer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who sent a customer, while that is being chosen among the others. */
public final class SentBy {

    private final ObjectProperty<@Nullable Customer> choice = new SimpleObjectProperty<>();
    private final ObservableList<Customer> others = FXCollections.observableArrayList();
    private @Nullable Customer sender;

    void clear() {
        sender = null;
        choice.set(null);
    }

    void offer(List<Customer> all, Customer to) {
        others.setAll(all.stream()
                .filter(other -> !other.id().equals(to.id()))
                .sorted(Comparator.comparing(Customer::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
        sender = others.stream()
                .filter(other -> to.referredBy().equals(Optional.of(other.id())))
                .findFirst()
                .orElse(null);
        choice.set(sender);
    }

    /** Whoever sent them and was removed may be brought back by Undo. */
    Optional<UUID> read(Customer before) {
        return Objects.equals(choice.get(), sender)
                ? before.referredBy()
                : Optional.ofNullable(choice.get()).map(Customer::id);
    }

    public ObjectProperty<@Nullable Customer> choice() {
        return choice;
    }

    /** Who could have sent them. */
    public ObservableList<Customer> others() {
        return others;
    }
}
