package app.handsel.ui.report;

import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures of this month, each beside the same of all months. */
final class TilesView {

    private final FlowPane root = new FlowPane(12, 12);

    TilesView(List<Tile> tiles, Messages messages, Consumer<Figure> open) {
        root.getStyleClass().add("tiles");
        var stops = new ArrayList<Region>();
        for (Tile tile : tiles) {
            Label name = wrapped(tile.name(), "tile-name");
            VBox now = Pressed.on(
                    new VBox(name, wrapped(tile.now().value(), "tile-value")),
                    "report-tile-" + id(tile),
                    messages.text(
                            "report.spoken", tile.now().title(), tile.now().value()),
                    () -> open.accept(tile.now()));
            Label inAll = Pressed.on(
                    wrapped(messages.text("report.in-all-value", tile.inAll().value()), "tile-all"),
                    "report-all-" + id(tile),
                    messages.text(
                            "report.spoken", tile.inAll().title(), tile.inAll().value()),
                    () -> open.accept(tile.inAll()));
            inAll.setMaxWidth(Double.MAX_VALUE);
            stops.addAll(List.of(now, inAll));
            VBox both = new VBox(now, inAll);
            both.getStyleClass().add("tile");
            root.getChildren().add(both);
        }
        Walk.among(stops);
    }

    private static String id(Tile tile) {
        return tile.now().measure().name().toLowerCase(Locale.ROOT);
    }

    Region root() {
        return root;
    }
}
