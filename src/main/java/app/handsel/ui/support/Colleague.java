package app.handsel.ui.support;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who of us does or did something, while that is being chosen: one of those who work here, or any other name. */
public final class Colleague {

    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<String> all = FXCollections.observableArrayList();

    public void fill(Shop shop, String known) {
        all.setAll(shop.everybody());
        name.set(known);
    }

    /** Chooses the one after; of no name that is here, the first. */
    public void next() {
        choose(all.indexOf(chosen()) + 1);
    }

    /** Chooses the one before, if there is one. */
    public void previous() {
        choose(all.indexOf(chosen()) - 1);
    }

    private void choose(int index) {
        if (index >= 0 && index < all.size()) {
            name.set(all.get(index));
        }
    }

    public String chosen() {
        return Objects.requireNonNullElse(name.get(), "").strip();
    }

    public StringProperty name() {
        return name;
    }

    /** Who works here; first the one who named themselves in the settings. */
    public ObservableList<String> all() {
        return all;
    }
}
