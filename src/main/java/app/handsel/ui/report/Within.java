package app.handsel.ui.report;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Keeps what flows no wider than the page: without this the widest part would hold the page open. */
final class Within {

    private Within() {}

    static FlowPane page(FlowPane flow, Region page) {
        flow.setMinWidth(0);
        page.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                flow.getChildren().forEach(part -> ((Region) part).setMaxWidth(width.doubleValue()));
            }
        });
        return flow;
    }
}
