package app.handsel.ui.card;

import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Promise;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryForm;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.OpenForm;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A promise being made or changed in place. A changed due day is a move, and asks whether the customer was told. */
public final class PromiseFormViewModel implements EntryForm {

    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final Messages messages;
    private final Typed typed;
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> aim = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final SimpleBooleanProperty told = new SimpleBooleanProperty();
    private final OpenForm form;
    private final ReadOnlyBooleanWrapper existing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private UUID customer = new UUID(0, 0);
    private Optional<Promise> before = Optional.empty();

    public PromiseFormViewModel(Notebook notebook, Edits edits, Background background, Shop shop, Messages messages) {
        this.notebook = notebook;
        this.edits = edits;
        this.form = new OpenForm(background);
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
        day.subscribe(this::watchMove);
        time.subscribe(this::watchMove);
    }

    @Override
    public void start(Card of) {
        fill(of.customer().id(), Optional.empty());
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Promise;
    }

    @Override
    public void start(Card of, Entry promise) {
        fill(promise.customer(), Optional.of((Promise) promise));
    }

    private void fill(UUID to, Optional<Promise> promise) {
        customer = to;
        before = promise;
        what.set(promise.map(Promise::what).orElse(""));
        day.set(promise.map(made -> made.due().day()).orElse(null));
        time.set(
                promise.flatMap(made -> made.due().time()).map(Object::toString).orElse(""));
        aim.set(promise.flatMap(Promise::aim).map(Due::day).orElse(null));
        words.set(promise.map(Promise::words).orElse(""));
        told.set(false);
        problem.set("");
        existing.set(promise.isPresent());
        watchMove();
        form.open();
    }

    /** Puts the due day {@code days} from today, for the buttons beside the calendar. */
    public void dueIn(int days) {
        day.set(shop.time().toLocalDate().plusDays(days));
    }

    /** Saves it, or says what is missing. */
    public void save() {
        Optional<Due> due = due();
        if (what.get().isBlank()) {
            problem.set(messages.text("promise.needs-what"));
        } else if (day.get() == null) {
            problem.set(messages.text("promise.needs-day"));
        } else if (due.isEmpty()) {
            problem.set(messages.text("promise.needs-time", time.get()));
        } else {
            save(due.get());
        }
    }

    private void save(Due due) {
        Optional<Edit> edit = edit(due);
        edit.ifPresentOrElse(made -> form.save(() -> notebook.apply(made)), this::close);
    }

    /** Empty when nothing was changed. */
    private Optional<Edit> edit(Due due) {
        Optional<Due> aimed = aimed();
        if (before.isEmpty()) {
            return Optional.of(edits.added(new Promise(
                    UUID.randomUUID(),
                    customer,
                    what.get().strip(),
                    due,
                    aimed,
                    words.get().strip(),
                    shop.instant(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty())));
        }
        Promise old = before.get();
        Promise reworded = old.reworded(what.get().strip(), aimed, words.get().strip());
        Promise next = due.equals(old.due()) ? reworded : reworded.movedTo(due, shop.instant(), told.get());
        return next.equals(old) ? Optional.empty() : Optional.of(edits.changed(old, next));
    }

    /** The form knows only its day; a time that was said stays with it. */
    private Optional<Due> aimed() {
        return before.flatMap(Promise::aim)
                .filter(known -> known.day().equals(aim.get()))
                .or(() -> Optional.ofNullable(aim.get()).map(Due::by));
    }

    private Optional<Due> due() {
        LocalDate chosen = day.get();
        if (chosen == null) {
            return Optional.empty();
        }
        return time.get().isBlank()
                ? Optional.of(Due.by(chosen))
                : typed.time(time.get()).map(at -> Due.at(chosen, at));
    }

    private void watchMove() {
        moving.set(before.isPresent() && !due().equals(before.map(Promise::due)));
    }

    /** The customer let us off. */
    public void release() {
        before.ifPresent(promise -> form.save(() -> notebook.apply(edits.released(promise))));
    }

    public void remove() {
        before.ifPresent(promise -> form.save(() -> notebook.apply(edits.removed(promise))));
    }

    @Override
    public void close() {
        form.close();
    }

    public StringProperty what() {
        return what;
    }

    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    public StringProperty time() {
        return time;
    }

    public ObjectProperty<@Nullable LocalDate> aim() {
        return aim;
    }

    public StringProperty words() {
        return words;
    }

    /** Whether the customer was told of the move. */
    public SimpleBooleanProperty told() {
        return told;
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return form.shown();
    }

    public ReadOnlyBooleanProperty existing() {
        return existing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty moving() {
        return moving.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
