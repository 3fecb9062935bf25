package app.handsel.ui.card.question;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says that this customer asked the same before and still waits, and offers not to write it down twice. */
final class AwaitedView extends VBox {

    AwaitedView(SimilarViewModel similar, Messages messages, Runnable askedAgain) {
        super(8);
        getStyleClass().addAll("similar", "similar-row");
        Label text = wrapped("");
        text.textProperty()
                .bind(similar.awaited()
                        .map(awaited -> awaited.map(similar::asked).orElse("")));
        getChildren()
                .addAll(
                        text,
                        button(
                                "question-again-instead",
                                messages.text("question.again"),
                                Feather.REPEAT,
                                askedAgain,
                                "small"));
        visibleProperty().bind(similar.awaited().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }
}
