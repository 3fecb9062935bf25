package app.handsel.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

/** Choosing one of those who work here, or typing somebody else. */
public final class Colleagues {

    private Colleagues() {}

    /** The names are asked for each time that the list is opened. */
    public static ComboBox<String> box(String id, Supplier<List<String>> names, Property<String> value) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setEditable(true);
        box.valueProperty().bindBidirectional(value);
        // A box takes what is typed only when it is left, which saving with a key does not do.
        box.getEditor().textProperty().addListener((_, _, typed) -> value.setValue(typed));
        box.setOnShowing(_ -> {
            String before = value.getValue();
            box.getItems().setAll(names.get());
            value.setValue(before);
        });
        return box;
    }
}
