package app.handsel.ui.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, while somebody says it: a day, and maybe a time of it, in the shop's own zone. It is now
 * unless they say otherwise, and never lies ahead.
 */
public final class TypedMoment {

    private final Shop shop;
    private final Messages messages;
    private final Typed typed;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Instant> known = Optional.empty();

    public TypedMoment(Shop shop, Messages messages) {
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
    }

    /** Begins with what is known, or else with today; nobody asks for the time. */
    public void begin(Optional<Instant> moment) {
        known = moment;
        day.set(shop.time(moment.orElseGet(shop::instant)).toLocalDate());
        time.set("");
        problem.set("");
    }

    /** Begins with what is known, or else with now, to the minute. */
    public void beginExactly(Optional<Instant> moment) {
        begin(moment);
        time.set(minute(moment.orElseGet(shop::instant)).toString());
    }

    /** Empty with a {@link #problem} when it cannot be read or has not come yet. */
    public Optional<Instant> read() {
        LocalDate on = day.get();
        Optional<LocalTime> at = typed.time(time.get());
        if (on == null) {
            problem.set(messages.text("moment.needs-day"));
            return Optional.empty();
        }
        if (at.isEmpty() && !time.get().isBlank()) {
            problem.set(messages.text("promise.needs-time", time.get()));
            return Optional.empty();
        }
        Instant moment = moment(on, at);
        if (moment.isAfter(shop.instant()) && !known.equals(Optional.of(moment))) {
            problem.set(messages.text("moment.ahead"));
            return Optional.empty();
        }
        problem.set("");
        return Optional.of(moment);
    }

    /** What is known already or is now is exact to more than the minute; of another day noon stands for all of it. */
    private Instant moment(LocalDate on, Optional<LocalTime> at) {
        return known.or(() -> Optional.of(shop.instant()))
                .filter(exact -> shop.time(exact).toLocalDate().equals(on))
                .filter(exact -> at.isEmpty() || at.get().equals(minute(exact)))
                .orElseGet(() -> at.isEmpty() && on.equals(shop.time().toLocalDate())
                        ? shop.instant()
                        : on.atTime(at.orElse(LocalTime.NOON))
                                .atZone(shop.now().zone())
                                .toInstant());
    }

    private LocalTime minute(Instant moment) {
        return shop.time(moment).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public StringProperty time() {
        return time;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
