package app.handsel.ui.kit;

import app.handsel.ui.support.Later;
import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits with JavaFX's own clock. */
public final class FxLater implements Later {

    @Override
    public void after(Duration wait, Runnable work) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }
}
