package app.handsel.ui.card.promise;

import app.handsel.model.Balance;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The promise that a payment is for, while it is being chosen, and what is still open of its price. */
public final class PaidPromise {

    private final Messages messages;
    private final ObjectProperty<@Nullable Optional<Promise>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Optional<Promise>> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper rest = new ReadOnlyStringWrapper("");
    private List<Payment> others = List.of();
    private Optional<UUID> gone = Optional.empty();

    public PaidPromise(Messages messages) {
        this.messages = messages;
        choice.subscribe(this::sayRest);
    }

    /** What a customer may pay for: what is open, and what is done as long as money for it is. */
    public void fill(List<Promise> promises, List<Payment> payments, Optional<Payment> payment) {
        Optional<UUID> named = payment.flatMap(Payment::towards);
        Predicate<Promise> known = promise -> named.equals(Optional.of(promise.id()));
        others = payments.stream()
                .filter(other -> !payment.map(Payment::id).equals(Optional.of(other.id())))
                .toList();
        // A promise that was removed may be brought back by Undo.
        gone = named.filter(_ -> promises.stream().noneMatch(known));
        all.setAll(Stream.concat(
                        Stream.of(Optional.<Promise>empty()),
                        promises.stream()
                                .filter(known.or(this::owesMoney).or(Promise::isOpen))
                                .map(Optional::of))
                .toList());
        choice.set(promises.stream().filter(known).findFirst());
        sayRest();
    }

    private boolean owesMoney(Promise promise) {
        return Balance.rest(promise, others).filter(left -> left.minor() > 0).isPresent();
    }

    private void sayRest() {
        rest.set(chosen().flatMap(promise -> Balance.rest(promise, others))
                .map(left -> left.minor() == 0
                        ? messages.text("payment.towards-paid")
                        : messages.text("payment.towards-open", messages.money(left)))
                .orElse(""));
    }

    public Optional<Promise> chosen() {
        Optional<Promise> one = choice.get();
        return one == null ? Optional.empty() : one;
    }

    public Optional<UUID> id() {
        return chosen().map(Promise::id).or(() -> gone);
    }

    /** Null where a list of choices is in between two of them. */
    public ObjectProperty<@Nullable Optional<Promise>> choice() {
        return choice;
    }

    public ObservableList<Optional<Promise>> all() {
        return all;
    }

    /** What is still open of the chosen promise's price, in a sentence. */
    public ReadOnlyStringProperty rest() {
        return rest.getReadOnlyProperty();
    }
}
