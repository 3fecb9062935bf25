package app.handsel.ui.answers;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.ui.kit.Parts;
import app.handsel.ui.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The questions, those without an answer first. The focus stays with its question when others come or go. */
final class AnswerList extends VBox {

    private final AnswersViewModel answers;
    private final Messages messages;
    private final Node above;
    private final List<AnswerRowView> shown = new ArrayList<>();

    /** Up from the first row leads to {@code above}. */
    AnswerList(AnswersViewModel answers, Messages messages, Node above) {
        this.answers = answers;
        this.messages = messages;
        this.above = above;
        setId("answers-list");
        getStyleClass().add("owed-list");
        answers.rows().addListener((ListChangeListener<AnswerRow>) _ -> fill());
        fill();
    }

    private void fill() {
        Optional<UUID> focused = shown.stream()
                .filter(Node::isFocused)
                .map(AnswerRowView::question)
                .findFirst();
        shown.clear();
        getChildren().clear();
        Optional<Boolean> open = Optional.empty();
        for (AnswerRow row : answers.rows()) {
            if (!open.equals(Optional.of(row.isOpen()))) {
                open = Optional.of(row.isOpen());
                String group = messages.text(row.isOpen() ? "answers.open" : "answers.answered");
                getChildren().add(styled(Parts.heading(group), "owed-group"));
            }
            add(row);
        }
        focused.flatMap(id -> shown.stream()
                        .filter(view -> view.question().equals(id))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void add(AnswerRow row) {
        AnswerRowView view = new AnswerRowView(row, messages, () -> answers.open(row));
        view.walk(() -> focus(shown.indexOf(view) - 1), () -> focus(shown.indexOf(view) + 1), () -> answers.open(row));
        shown.add(view);
        getChildren().add(view);
    }

    void focusFirst() {
        if (!shown.isEmpty()) {
            focus(0);
        }
    }

    private void focus(int index) {
        if (index < 0) {
            above.requestFocus();
        } else if (index < shown.size()) {
            shown.get(index).requestFocus();
        }
    }
}
