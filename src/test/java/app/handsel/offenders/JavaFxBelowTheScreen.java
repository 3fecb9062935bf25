package app.handsel.offenders;

import javafx.application.Platform;
import javafx.scene.Node;

record JavaFxBelowTheScreen(Node node) {

    void hurry() {
        Platform.runLater(() -> {});
    }
}
