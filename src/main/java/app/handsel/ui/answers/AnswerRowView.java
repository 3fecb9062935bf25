package app.handsel.ui.answers;

import static app.handsel.ui.kit.Parts.oneLine;
import static app.handsel.ui.kit.Parts.styled;
import static app.handsel.ui.kit.Parts.wrapped;

import app.handsel.ui.support.Messages;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One question with its answer. Up and Down walk on, Enter or a double click opens the customer's card. */
final class AnswerRowView extends VBox {

    private final AnswerRow row;

    AnswerRowView(AnswerRow row, Messages messages, Runnable open) {
        this.row = row;
        getStyleClass().addAll("owed-row", "answer-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String answer = row.answer().isEmpty() ? "" : messages.text("answers.quoted", row.answer());
        setAccessibleText(messages.text("answers.spoken", row.what(), answer, row.who(), row.state()));
        getChildren().add(wrapped(row.what(), "owed-who"));
        if (!answer.isEmpty()) {
            getChildren().add(wrapped(answer, "owed-what"));
        }
        Label state = wrapped(row.state(), "owed-when");
        state.setTooltip(new Tooltip(row.exactly()));
        getChildren().addAll(styled(oneLine(row.who()), "subtle"), state);
        setOnMouseClicked(clicked -> {
            requestFocus();
            if (clicked.getClickCount() == 2) {
                open.run();
            }
        });
    }

    UUID question() {
        return row.question().id();
    }

    void walk(Runnable up, Runnable down, Runnable open) {
        setOnKeyPressed(pressed -> {
            if (pressed.isShortcutDown() || pressed.isAltDown()) {
                return;
            }
            Runnable then = switch (pressed.getCode()) {
                case UP -> up;
                case DOWN -> down;
                case ENTER, RIGHT -> open;
                default -> null;
            };
            if (then != null) {
                pressed.consume();
                then.run();
            }
        });
    }
}
