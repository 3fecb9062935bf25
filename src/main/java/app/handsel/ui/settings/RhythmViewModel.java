package app.handsel.ui.settings;

import app.handsel.model.Rhythm;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How often we get in touch, in days, while it is being changed. What zero means is different for each. */
public final class RhythmViewModel {

    private final ObjectProperty<Integer> update = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> checkIn = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> quiet = new SimpleObjectProperty<>(0);

    void fill(Optional<Rhythm> known) {
        Rhythm rhythm = known.orElse(Rhythm.USUAL);
        update.set(rhythm.updateDays());
        checkIn.set(rhythm.checkInDays());
        quiet.set(rhythm.quietDays());
    }

    /** A shop that leaves the usual rhythm as it is has none of its own. */
    Optional<Rhythm> read(Optional<Rhythm> before) {
        Rhythm rhythm = new Rhythm(update.get(), checkIn.get(), quiet.get());
        return rhythm.equals(before.orElse(Rhythm.USUAL)) ? before : Optional.of(rhythm);
    }

    /** With word about an open promise. */
    public ObjectProperty<Integer> update() {
        return update;
    }

    /** After a delivery. */
    public ObjectProperty<Integer> checkIn() {
        return checkIn;
    }

    /** With everybody of whom we have not heard. */
    public ObjectProperty<Integer> quiet() {
        return quiet;
    }
}
