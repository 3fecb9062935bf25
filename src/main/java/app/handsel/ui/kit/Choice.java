package app.handsel.ui.kit;

import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/** Choosing one of several, in the user's words. */
public final class Choice {

    private Choice() {}

    public static <E extends Enum<E>> ComboBox<E> of(Class<E> type, Property<E> value, Messages messages) {
        ComboBox<E> box = of(List.of(type.getEnumConstants()), messages::text);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** One of them or none, for which {@code none} is the words. */
    public static <E extends Enum<E>> ComboBox<Optional<E>> maybe(
            Class<E> type, Property<Optional<E>> value, String none, Messages messages) {
        return maybe(type, value, one -> one.map(messages::text).orElseGet(() -> messages.text(none)));
    }

    /** One of them or none. */
    public static <E extends Enum<E>> ComboBox<Optional<E>> maybe(
            Class<E> type, Property<Optional<E>> value, Function<Optional<E>, String> words) {
        var all = Stream.concat(
                Stream.of(Optional.<E>empty()),
                Stream.of(type.getEnumConstants()).map(Optional::of));
        ComboBox<Optional<E>> box = of(all.toList(), words);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    public static <T> ComboBox<T> of(List<T> all, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(shown(words));
        return box;
    }

    /** For long lists: typing narrows it. */
    public static <T> SearchableComboBox<T> among(List<T> all, Property<T> value, Function<T, String> words) {
        SearchableComboBox<T> box = new SearchableComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(shown(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
