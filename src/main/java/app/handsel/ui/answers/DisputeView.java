package app.handsel.ui.answers;

import static app.handsel.ui.kit.Parts.button;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.kit.FocusReturn;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two answers that differ, side by side, and what to do about it. */
final class DisputeView extends VBox {

    private final AnswersViewModel answers;
    private final Messages messages;

    DisputeView(AnswersViewModel answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
        setId("dispute");
        getStyleClass().add("dispute");
        FocusReturn.from(this);
        visibleProperty().bind(answers.dispute().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        answers.dispute().subscribe(dispute -> dispute.ifPresent(this::fill));
    }

    private void fill(DisputeRow dispute) {
        boolean focused = isFocusWithin();
        GridPane two = new GridPane(16, 0);
        two.getColumnConstraints().setAll(half(), half());
        two.addRow(0, side("dispute-newer", dispute.newer()), side("dispute-older", dispute.older()));
        Button both = button("dispute-both", messages.text("dispute.both"), answers::bothRight);
        getChildren()
                .setAll(
                        Parts.heading(messages.text(
                                "dispute.title", answers.disputes().get())),
                        two,
                        wrapped(messages.text("dispute.hint"), "hint"),
                        both);
        if (focused) {
            both.requestFocus();
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private Node side(String id, AnswerRow row) {
        Button right = button(id, messages.text("dispute.right"), Feather.CHECK, () -> answers.right(row));
        right.setAccessibleText(messages.text("dispute.right-spoken", row.answer(), row.who()));
        VBox side = new VBox(
                4,
                wrapped(row.who(), "owed-who"),
                wrapped(row.what(), "subtle"),
                wrapped(messages.text("answers.quoted", row.answer())),
                wrapped(row.state(), "owed-when"),
                right);
        return styled(side, "dispute-side");
    }
}
