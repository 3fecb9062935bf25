package app.handsel.ui.card.promise;

import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Money;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import app.handsel.ui.support.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What exactly is agreed about a promise, while it is written: its kind, its end, its fixed day, its price. */
public final class ExactlyViewModel {

    private static final Pattern DAYS = Pattern.compile("\\d{1,3}", Pattern.UNICODE_CHARACTER_CLASS);

    private final Shop shop;
    private final Messages messages;
    private final SpokenTime time;
    private final Typed typed;
    private final ObjectProperty<Optional<Exactly.Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty done = new SimpleStringProperty("");
    private final StringProperty event = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> eventDay = new SimpleObjectProperty<>();
    private final StringProperty lead = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper begin = new ReadOnlyStringWrapper("");
    private final StringProperty price = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final StringProperty rest = new SimpleStringProperty("");

    ExactlyViewModel(Shop shop, Messages messages) {
        this.shop = shop;
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.typed = new Typed(messages.locale());
        eventDay.subscribe(this::countBack);
        lead.subscribe(this::countBack);
    }

    void fill(Exactly agreed) {
        kind.set(agreed.kind());
        done.set(agreed.done());
        event.set(agreed.event().map(FixedDay::what).orElse(""));
        eventDay.set(agreed.event().map(FixedDay::day).orElse(null));
        lead.set(agreed.event().map(FixedDay::leadDays).map(Object::toString).orElse(""));
        price.set(agreed.price().map(typed::shown).orElse(""));
        currency.set(agreed.price().map(Money::currency).orElse(shop.now().currency()));
        rest.set(agreed.rest());
    }

    /** Whether anything is in the fields. */
    boolean filled() {
        return kind.get().isPresent()
                || hasEvent()
                || !done.get().isBlank()
                || !price.get().isBlank()
                || !rest.get().isBlank();
    }

    private boolean hasEvent() {
        return eventDay.get() != null || !event.get().isBlank() || !lead.get().isBlank();
    }

    /** What is missing or cannot be read. */
    Optional<String> problem() {
        if (hasEvent() && eventDay.get() == null) {
            return Optional.of(messages.text("promise.needs-event-day"));
        }
        if (hasEvent() && event.get().isBlank()) {
            return Optional.of(messages.text("promise.needs-event"));
        }
        if (leadDays().isEmpty()) {
            return Optional.of(messages.text("promise.needs-lead", lead.get()));
        }
        return price.get().isBlank() || money().isPresent()
                ? Optional.empty()
                : Optional.of(messages.text("payment.needs-amount", price.get(), currency.get()));
    }

    /** Empty when nothing was agreed beyond what and when. */
    Optional<Exactly> read() {
        Optional<FixedDay> fixed = Optional.ofNullable(eventDay.get())
                .map(day -> new FixedDay(event.get().strip(), day, leadDays().orElseThrow()));
        Exactly agreed = new Exactly(
                kind.get(), done.get().strip(), fixed, money(), rest.get().strip());
        return agreed.equals(Exactly.NOTHING) ? Optional.empty() : Optional.of(agreed);
    }

    private Optional<Money> money() {
        return typed.money(price.get(), currency.get());
    }

    private Optional<Integer> leadDays() {
        String days = lead.get().strip();
        if (days.isEmpty()) {
            return Optional.of(0);
        }
        return DAYS.matcher(days).matches() ? Optional.of(Integer.valueOf(days)) : Optional.empty();
    }

    private void countBack() {
        LocalDate today = shop.time().toLocalDate();
        Optional<LocalDate> from = leadDays()
                .filter(days -> days > 0)
                .flatMap(days -> Optional.ofNullable(eventDay.get()).map(day -> day.minusDays(days)));
        begin.set(from.map(day -> messages.text(
                        day.isBefore(today) ? "promise.counts-back-past" : "promise.counts-back", time.day(day, today)))
                .orElse(""));
    }

    public ObjectProperty<Optional<Exactly.Kind>> kind() {
        return kind;
    }

    /** What <em>done</em> means. */
    public StringProperty done() {
        return done;
    }

    /** The wedding, the opening: what it must be ready for. */
    public StringProperty event() {
        return event;
    }

    public ObjectProperty<@Nullable LocalDate> eventDay() {
        return eventDay;
    }

    /** How many days before the fixed day the work has to begin. */
    public StringProperty lead() {
        return lead;
    }

    /** The day it counts back to, in a sentence. */
    public ReadOnlyStringProperty begin() {
        return begin.getReadOnlyProperty();
    }

    public StringProperty price() {
        return price;
    }

    public StringProperty currency() {
        return currency;
    }

    /** How what is not yet paid will be. */
    public StringProperty rest() {
        return rest;
    }
}
