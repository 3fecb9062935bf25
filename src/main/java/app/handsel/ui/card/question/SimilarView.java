package app.handsel.ui.card.question;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What others were told who asked the same, below what is being written. */
final class SimilarView extends VBox {

    private final SimilarViewModel similar;
    private final Messages messages;
    private final Consumer<SimilarRow> sayTheSame;

    SimilarView(SimilarViewModel similar, Messages messages, Consumer<SimilarRow> sayTheSame) {
        this.similar = similar;
        this.messages = messages;
        this.sayTheSame = sayTheSame;
        setId("similar");
        getStyleClass().add("similar");
        similar.rows().addListener((ListChangeListener<SimilarRow>) _ -> fill());
        visibleProperty().bind(Bindings.isNotEmpty(similar.rows()));
        managedProperty().bind(visibleProperty());
        fill();
    }

    private void fill() {
        getChildren().setAll(wrapped(messages.text("similar.title"), "field-label"));
        similar.rows().stream().map(this::row).forEach(getChildren()::add);
    }

    private Node row(SimilarRow row) {
        VBox view = new VBox(4, wrapped(row.what(), "owed-who"));
        if (!row.answer().isEmpty()) {
            view.getChildren().add(wrapped(messages.text("answers.quoted", row.answer())));
        }
        view.getChildren().add(wrapped(row.told(), "subtle"));
        if (!row.warning().isEmpty()) {
            view.getChildren().add(wrapped(row.warning(), "form-problem"));
        }
        if (!row.answer().isEmpty()) {
            Button same = button(
                    "similar-same",
                    messages.text("similar.same"),
                    Feather.CORNER_DOWN_LEFT,
                    () -> sayTheSame.accept(row),
                    "small");
            same.setAccessibleText(messages.text("similar.same-spoken", row.answer()));
            view.getChildren().add(same);
        }
        return styled(view, "similar-row");
    }
}
