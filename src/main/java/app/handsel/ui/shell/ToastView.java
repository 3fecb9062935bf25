package app.handsel.ui.shell;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Place;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What was just done, with Undo. Problems stay until they are put away; the rest leaves by itself. */
final class ToastView {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    /** On a card the note stands at the foot of the window, and the message above it. */
    private static final PseudoClass RAISED = PseudoClass.getPseudoClass("raised");

    private static final Duration SHOWN = Duration.seconds(8);

    private final HBox root = new HBox();
    private final Label text = Parts.wrapped("");
    private final Button undo;
    private final PauseTransition leaving = new PauseTransition(SHOWN);

    ToastView(ShellViewModel shell, Messages messages) {
        undo = Parts.button("toast-undo", messages.text("toast.undo"), Feather.CORNER_UP_LEFT, shell::undo);
        Button away = Parts.button("toast-dismiss", "", Feather.X, shell::dismiss, "flat");
        away.setAccessibleText(messages.text("toast.dismiss"));
        undo.setFocusTraversable(false);
        away.setFocusTraversable(false);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().addAll(text, undo, away);
        root.setId("toast");
        root.getStyleClass().add("toast");
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.BOTTOM_CENTER);
        leaving.setOnFinished(_ -> shell.dismiss());
        root.hoverProperty().subscribe(over -> {
            if (over) {
                leaving.stop();
            } else if (shell.toast().get().filter(said -> !said.problem()).isPresent()) {
                leaving.playFromStart();
            }
        });
        shell.place().subscribe(place -> root.pseudoClassStateChanged(RAISED, place instanceof Place.CardOf));
        shell.toast().subscribe(this::show);
    }

    private void show(Optional<ShellViewModel.Toast> toast) {
        leaving.stop();
        root.setVisible(toast.isPresent());
        toast.ifPresent(said -> {
            text.setText(said.text());
            undo.setVisible(said.undoable());
            undo.setManaged(said.undoable());
            root.pseudoClassStateChanged(PROBLEM, said.problem());
            root.setAccessibleText(said.text());
            root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            if (!said.problem()) {
                leaving.playFromStart();
            }
        });
    }

    Node root() {
        return root;
    }
}
