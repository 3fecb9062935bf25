package app.handsel.ui.card.promise;

import app.handsel.model.Due;
import app.handsel.model.Exactly;
import app.handsel.model.Promise;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Colleague;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedDue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A promise being made or changed in place. A changed due day is a move, and asks whether the customer was told. What
 * few promises need is put behind "More", and never hidden while there is something in it.
 */
public final class PromiseFormViewModel extends EntryFormViewModel<Promise> {

    private final Shop shop;
    private final Messages messages;
    private final StringProperty what = new SimpleStringProperty("");
    private final TypedDue due;
    private final Colleague by = new Colleague();
    private final ExactlyViewModel exactly;
    private final ObjectProperty<@Nullable LocalDate> aim = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final SimpleBooleanProperty told = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper unsettled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper punctual = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();

    public PromiseFormViewModel(Notebook notebook, Edits edits, Background background, Shop shop, Messages messages) {
        super(Promise.class, notebook, edits, background);
        this.shop = shop;
        this.messages = messages;
        this.due = new TypedDue(shop, messages);
        this.exactly = new ExactlyViewModel(shop, messages);
        due.whenChanged(this::watchMove);
        exactly.kind().subscribe(this::watchKind);
    }

    @Override
    protected void fill(Optional<Promise> known) {
        what.set(known.map(Promise::what).orElse(""));
        due.fill(known.map(Promise::due));
        by.fill(shop, known.map(Promise::by).orElse(""));
        exactly.fill(known.map(Promise::agreement).orElse(Exactly.NOTHING));
        aim.set(known.flatMap(Promise::aim).map(Due::day).orElse(null));
        words.set(known.map(Promise::words).orElse(""));
        told.set(false);
        more.set(filled());
    }

    @Override
    protected void stand(Optional<Promise> now) {
        unsettled.set(now.filter(Promise::isOpen).isPresent());
        watchMove();
        watchKind();
    }

    private boolean filled() {
        return exactly.filled() || aim.get() != null || !words.get().isBlank();
    }

    /** Shows what few promises need, or puts it away again if there is nothing in it. */
    public void toggleMore() {
        more.set(!more.get() || filled());
    }

    private void watchMove() {
        moving.set(before().isPresent() && !due.dueOnDay().equals(before().map(Promise::due)));
    }

    /** Of a visit or a quote one often writes down only afterwards that it was on time. */
    private void watchKind() {
        boolean timed = exactly.kind()
                .get()
                .filter(kind -> kind == Exactly.Kind.VISIT || kind == Exactly.Kind.QUOTE)
                .isPresent();
        punctual.set(timed
                && before().filter(Promise::isOpen)
                        .filter(promise -> !dueMoment(promise).isAfter(shop.instant()))
                        .isPresent());
    }

    /** The last moment that is not late. */
    private Instant dueMoment(Promise promise) {
        var zone = shop.now().zone();
        return promise.agreed(zone).lateFrom(zone).minusSeconds(60);
    }

    @Override
    public void save() {
        read().ifPresent(this::save);
    }

    /** What the fields say; empty when something is missing, which is then said. */
    private Optional<Promise> read() {
        Optional<String> wrong = what.get().isBlank()
                ? Optional.of(messages.text("promise.needs-what"))
                : due.problemOfDay().or(exactly::problem);
        refuse(wrong.orElse(""));
        return wrong.isPresent() ? Optional.empty() : due.dueOnDay().map(this::promise);
    }

    private Promise promise(Due chosen) {
        Promise old = before().orElseGet(() -> new Promise(
                id(),
                customer(),
                "",
                chosen,
                Optional.empty(),
                "",
                shop.instant(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        Promise written =
                old.reworded(what.get().strip(), aimed(), words.get().strip()).agreed(by.chosen(), exactly.read());
        return chosen.equals(old.due()) ? written : written.movedTo(chosen, shop.instant(), told.get());
    }

    /** The form knows only its day; a time that was said stays with it. */
    private Optional<Due> aimed() {
        return before().flatMap(Promise::aim)
                .filter(known -> known.day().equals(aim.get()))
                .or(() -> Optional.ofNullable(aim.get()).map(Due::by));
    }

    public void keptNow() {
        settle(Action.PROMISE_KEPT, promise -> promise.keptAt(shop.instant()));
    }

    /** It was kept when it was due, and nobody wrote it down then. */
    public void keptOnTime() {
        settle(Action.PROMISE_KEPT, promise -> {
            Instant moment = dueMoment(promise);
            return promise.keptAt(moment.isBefore(shop.instant()) ? moment : shop.instant());
        });
    }

    /** The customer let us off. */
    public void release() {
        settle(Action.PROMISE_RELEASED, promise -> promise.releasedAt(shop.instant()));
    }

    /** Whatever else was changed in the form goes with it. */
    private void settle(Action action, UnaryOperator<Promise> settled) {
        before().ifPresent(_ -> read().ifPresent(promise -> save(action, settled.apply(promise))));
    }

    public StringProperty what() {
        return what;
    }

    public TypedDue due() {
        return due;
    }

    /** Who of us will do it. */
    public Colleague by() {
        return by;
    }

    public ExactlyViewModel exactly() {
        return exactly;
    }

    public ObjectProperty<@Nullable LocalDate> aim() {
        return aim;
    }

    /** The customer's own. */
    public StringProperty words() {
        return words;
    }

    /** Whether the customer was told of the move. */
    public SimpleBooleanProperty told() {
        return told;
    }

    /** Whether it is there already, and neither kept nor released. */
    public ReadOnlyBooleanProperty unsettled() {
        return unsettled.getReadOnlyProperty();
    }

    /** Whether it can still be said that it was kept on time. */
    public ReadOnlyBooleanProperty punctual() {
        return punctual.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty moving() {
        return moving.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }
}
