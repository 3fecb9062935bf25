package app.handsel.ui.settings;

import app.handsel.model.Safety;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the notebook is kept safe, while that is being changed. */
public final class SafetyViewModel {

    private final ObjectProperty<Integer> lockMinutes = new SimpleObjectProperty<>(0);

    void fill(Optional<Safety> known) {
        lockMinutes.set(known.orElse(Safety.USUAL).lockMinutes());
    }

    /** A shop that leaves the usual as it is has nothing of its own. */
    Optional<Safety> read(Optional<Safety> before) {
        Safety now = before.orElse(Safety.USUAL);
        Safety safety = new Safety(now.secondFolder(), now.backupDays(), lockMinutes.get());
        return safety.equals(now) ? before : Optional.of(safety);
    }

    /** After how many minutes without a touch the notebook locks; zero for never. */
    public ObjectProperty<Integer> lockMinutes() {
        return lockMinutes;
    }
}
