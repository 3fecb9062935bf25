package app.handsel.ui.card.promise;

import app.handsel.ui.kit.Form;
import app.handsel.ui.support.Messages;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question that is answered yes or no, or not yet. */
final class YesOrNo {

    private final ToggleGroup group = new ToggleGroup();
    private final VBox root;
    private final RadioButton yes;

    YesOrNo(String id, String question, ObjectProperty<Optional<Boolean>> answer, Messages messages) {
        yes = choice(id + "-yes", true, question, answer, messages);
        RadioButton no = choice(id + "-no", false, question, answer, messages);
        root = Form.field(question, new HBox(16, yes, no));
        answer.subscribe(
                said -> group.selectToggle(said.map(right -> right ? yes : no).orElse(null)));
    }

    private RadioButton choice(
            String id, boolean says, String question, ObjectProperty<Optional<Boolean>> answer, Messages messages) {
        String word = messages.text(says ? "checkin.yes" : "checkin.no");
        RadioButton choice = new RadioButton(word);
        choice.setId(id);
        choice.setAccessibleText(messages.text("checkin.spoken", question, word));
        choice.setToggleGroup(group);
        choice.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) {
                answer.set(Optional.of(says));
            }
        });
        return choice;
    }

    VBox root() {
        return root;
    }

    void requestFocus() {
        yes.requestFocus();
    }
}
