package app.handsel.ui.erase;

import app.handsel.model.Folding;
import app.handsel.ui.support.Navigation;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Erases a customer for good. Nothing takes it back, so it asks for their name first. */
public final class EraseViewModel {

    private final Consumer<UUID> eraser;
    private final Navigation navigation;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableValue<Boolean> ready;
    private UUID customer = new UUID(0, 0);

    /** {@code eraser} closes the notebook, and opens it again without the customer. */
    public EraseViewModel(Consumer<UUID> eraser, Navigation navigation) {
        this.eraser = eraser;
        this.navigation = navigation;
        ready = typed.flatMap(
                text -> name.map(known -> !text.isBlank() && folded(text).equals(folded(known))));
    }

    private static String folded(String text) {
        String plain = Folding.fold(text).strip();
        return plain.isEmpty() ? text.strip() : plain.replaceAll("\\s+", " ");
    }

    public void show(UUID whom, String called) {
        customer = whom;
        name.set(called);
        typed.set("");
    }

    public void erase() {
        if (ready.getValue()) {
            typed.set("");
            eraser.accept(customer);
        }
    }

    public void back() {
        typed.set("");
        navigation.back();
    }

    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public StringProperty typed() {
        return typed;
    }

    /** Whether the name was typed as it is, in capitals or not. */
    public ObservableValue<Boolean> ready() {
        return ready;
    }
}
