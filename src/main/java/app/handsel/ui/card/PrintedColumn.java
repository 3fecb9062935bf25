package app.handsel.ui.card;

import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** A column of a printed page. Its later sections give way to its earlier ones. */
final class PrintedColumn extends VBox {

    private final PrintedSection[] sections;

    PrintedColumn(PrintedSection... sections) {
        this.sections =
                Stream.of(sections).filter(section -> !section.isEmpty()).toArray(PrintedSection[]::new);
        getStyleClass().add("printed-column");
        getChildren().addAll(this.sections);
    }

    void width(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /** Leaves out row after row until it is no taller than the room there is. */
    void fit(double room) {
        int last = sections.length - 1;
        while (last >= 0 && prefHeight(getPrefWidth()) > room) {
            if (!sections[last].shorten()) {
                last--;
            }
        }
    }
}
