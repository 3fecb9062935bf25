package app.handsel.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom needed, below a line that opens it and puts it away. */
public final class Unfolding extends VBox {

    private static final double GAP = 12;

    public Unfolding(String id, ObservableValue<String> line, BooleanProperty open, Node... parts) {
        super(GAP);
        Button button = Parts.button(id, "", () -> open.set(!open.get()), "quiet");
        button.textProperty().bind(line);
        button.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new FontIcon(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), open));
        VBox inside = new VBox(GAP, parts);
        FocusReturn.from(inside);
        inside.visibleProperty().bind(open);
        inside.managedProperty().bind(open);
        getChildren().addAll(button, inside);
    }
}
