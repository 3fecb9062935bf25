package app.handsel.ui.card.promise;

import app.handsel.model.Settings;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who of us does or did something, while that is being chosen: one of those who work here, or any other name. */
public final class Colleague {

    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<String> all = FXCollections.observableArrayList();

    public void fill(Settings settings, String known) {
        all.setAll(Stream.concat(Stream.of(settings.user()), settings.team().stream())
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList());
        name.set(known);
    }

    /** Chooses the one after; of no name that is here, the first. */
    void next() {
        choose(all.indexOf(chosen()) + 1);
    }

    void previous() {
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

    /** Whoever works at the notebook now, then the others. */
    public ObservableList<String> all() {
        return all;
    }
}
