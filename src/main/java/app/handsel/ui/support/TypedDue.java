package app.handsel.ui.support;

import app.handsel.model.Due;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** When something is due, as it is typed into a form; it may be left open. A time without a day is one of today. */
public final class TypedDue {

    private final Shop shop;
    private final Typed typed;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");

    public TypedDue(Shop shop, Messages messages) {
        this.shop = shop;
        this.typed = new Typed(messages.locale());
    }

    public void fill(Optional<Due> due) {
        day.set(due.map(Due::day).orElse(null));
        time.set(due.flatMap(Due::time).map(Object::toString).orElse(""));
    }

    /** For the buttons beside the calendar. */
    public void in(int days) {
        day.set(today().plusDays(days));
    }

    /** Whether the time is left open or says one. */
    public boolean isReadable() {
        return time.get().isBlank() || typed.time(time.get()).isPresent();
    }

    /** Empty when it is left open, or cannot be read. */
    public Optional<Due> due() {
        Optional<LocalDate> chosen = Optional.ofNullable(day.get());
        return time.get().isBlank()
                ? chosen.map(Due::by)
                : typed.time(time.get()).map(at -> Due.at(chosen.orElseGet(this::today), at));
    }

    private LocalDate today() {
        return shop.time().toLocalDate();
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public StringProperty time() {
        return time;
    }
}
