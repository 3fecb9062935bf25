package app.handsel.ui.card.promise;

import javafx.scene.control.ComboBox;

/** Choosing who of us, by the arrow keys or by typing the name. */
public final class ColleagueView {

    private final ComboBox<String> box = new ComboBox<>();

    public ColleagueView(String id, Colleague colleague) {
        box.setId(id);
        box.setEditable(true);
        box.setItems(colleague.all());
        box.valueProperty().bindBidirectional(colleague.name());
        // A name counts while it is typed, not only when the field is left.
        box.getEditor()
                .textProperty()
                .addListener((_, _, typed) -> colleague.name().set(typed));
    }

    public ComboBox<String> box() {
        return box;
    }
}
