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
    private final Messages messages;
    private final Typed typed;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");

    public TypedDue(Shop shop, Messages messages) {
        this.shop = shop;
        this.messages = messages;
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

    public void whenChanged(Runnable then) {
        day.subscribe(then);
        time.subscribe(then);
    }

    /** What is wrong with it when it may be left open: a time that cannot be read. */
    public Optional<String> problem() {
        return time.get().isBlank() || typed.time(time.get()).isPresent()
                ? Optional.empty()
                : Optional.of(messages.text("promise.needs-time", time.get()));
    }

    /** What is wrong with it when it may not: that there is no day, too. */
    public Optional<String> problemOfDay() {
        return day.get() == null ? Optional.of(messages.text("promise.needs-day")) : problem();
    }

    /** Empty when there is no day, too: a time alone is not enough. */
    public Optional<Due> dueOnDay() {
        return Optional.ofNullable(day.get()).flatMap(_ -> due());
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
