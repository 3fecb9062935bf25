package app.handsel.ui.card.promise;

import app.handsel.model.Due;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The day on which something is due while it is being chosen, and the time of that day, as it is typed. */
public final class DueFields {

    private final Shop shop;
    private final Messages messages;
    private final Typed typed;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");

    DueFields(Shop shop, Messages messages) {
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
    }

    void fill(Optional<Due> due) {
        day.set(due.map(Due::day).orElse(null));
        time.set(due.flatMap(Due::time).map(Object::toString).orElse(""));
    }

    void whenChanged(Runnable then) {
        day.subscribe(then);
        time.subscribe(then);
    }

    /** Puts the day {@code days} from today, for the buttons beside the calendar. */
    public void in(int days) {
        day.set(shop.time().toLocalDate().plusDays(days));
    }

    /** What was chosen, if that is a day, and a time that can be read or none. */
    Optional<Due> chosen() {
        LocalDate chosen = day.get();
        if (chosen == null) {
            return Optional.empty();
        }
        return time.get().isBlank()
                ? Optional.of(Due.by(chosen))
                : typed.time(time.get()).map(at -> Due.at(chosen, at));
    }

    /** What is missing. */
    Optional<String> problem() {
        if (chosen().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                day.get() == null
                        ? messages.text("promise.needs-day")
                        : messages.text("promise.needs-time", time.get()));
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public StringProperty time() {
        return time;
    }
}
