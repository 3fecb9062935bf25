package app.handsel.ui.welcome;

import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Shown while the notebook is being opened: nothing at first, because that is done in a moment, and after a while what
 * takes so long.
 */
public final class OpeningView {

    private static final Duration A_MOMENT = Duration.seconds(1);

    private final VBox root;
    private final ProgressIndicator busy = new ProgressIndicator();

    public OpeningView(Messages messages) {
        busy.setAccessibleText(messages.text("opening.title"));
        VBox shown = new VBox(
                12,
                busy,
                styled(wrapped(messages.text("opening.title")), "quiet-title"),
                wrapped(messages.text("opening.why"), "subtle"));
        shown.getStyleClass().add("quiet-day");
        shown.setVisible(false);
        root = styled(new VBox(shown), "paper", "page");
        root.setId("opening");
        PauseTransition moment = new PauseTransition(A_MOMENT);
        moment.setOnFinished(_ -> shown.setVisible(true));
        moment.play();
    }

    /** How much of it is read, from 0 to 1. */
    public void at(double part) {
        busy.setProgress(part);
    }

    public Parent root() {
        return root;
    }
}
