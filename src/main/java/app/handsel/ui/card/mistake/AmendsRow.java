package app.handsel.ui.card.mistake;

import app.handsel.model.Due;
import app.handsel.model.Mistake;
import app.handsel.model.Money;
import app.handsel.ui.support.DueDay;
import app.handsel.ui.support.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One amends while it is being written: what, what it costs us, by which day. */
final class AmendsRow {

    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty cost = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private Optional<Mistake.Amends> known;
    private final Typed typed;
    private final String currency;

    AmendsRow(Optional<Mistake.Amends> known, Typed typed, String usual) {
        this.known = known;
        this.typed = typed;
        var price = known.flatMap(Mistake.Amends::cost);
        currency = price.map(Money::currency).orElse(usual);
        what.set(known.map(Mistake.Amends::what).orElse(""));
        cost.set(price.map(typed::shown).orElse(""));
        day.set(known.flatMap(Mistake.Amends::due).map(Due::day).orElse(null));
    }

    /** Whoever deletes the words takes the amends away. */
    boolean isEmpty() {
        return what.get().isBlank();
    }

    /** What has been made meanwhile stays made, whatever is written here. */
    void stand(List<Mistake.Amends> now) {
        known = known.flatMap(
                old -> now.stream().filter(one -> one.what().equals(old.what())).findFirst());
    }

    boolean isDone() {
        return known.flatMap(Mistake.Amends::done).isPresent();
    }

    /** Whether the cost is left out or can be read. */
    boolean costsWell() {
        return cost.get().isBlank() || price().isPresent();
    }

    Mistake.Amends read() {
        return new Mistake.Amends(
                what.get().strip(),
                price(),
                DueDay.read(day.get(), known.flatMap(Mistake.Amends::due)),
                known.flatMap(Mistake.Amends::done));
    }

    private Optional<Money> price() {
        return typed.money(cost.get(), currency);
    }

    StringProperty what() {
        return what;
    }

    StringProperty cost() {
        return cost;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    String currency() {
        return currency;
    }
}
