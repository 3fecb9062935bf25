package app.handsel.ui.card.promise;

import app.handsel.model.CheckIn;
import app.handsel.model.Entry;
import app.handsel.model.Exactly;
import app.handsel.model.Promise;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What a customer says some days after a delivery. Each of the three is asked, and none is taken for granted; when
 * something is not right, a mistake can be noted next.
 */
public final class CheckInFormViewModel extends EntryFormViewModel<Promise> {

    private final Edits edits;
    private final Shop shop;
    private final Messages messages;
    private final Consumer<String> mistake;
    private final ObjectProperty<Optional<Boolean>> onTime = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> asAgreed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> happy = new SimpleObjectProperty<>(Optional.empty());
    private final List<ObjectProperty<Optional<Boolean>>> answers = List.of(onTime, asAgreed, happy);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    /** {@code mistake} begins to note a mistake, with what happened. */
    public CheckInFormViewModel(
            Notebook notebook,
            Edits edits,
            Background background,
            Shop shop,
            Messages messages,
            Consumer<String> mistake) {
        super(Promise.class, notebook, edits, background);
        this.edits = edits;
        this.shop = shop;
        this.messages = messages;
        this.mistake = mistake;
        answers.forEach(answer -> answer.subscribe(this::judge));
    }

    /** About the delivery that was kept last and not asked about yet, if there is one. */
    @Override
    public void start(Card of) {
        of.promises().stream()
                .filter(promise -> promise.is(Exactly.Kind.DELIVERY))
                .filter(promise -> takes(promise) && promise.checkIn().isEmpty())
                .max(Comparator.comparing(promise -> promise.kept().orElseThrow()))
                .ifPresent(promise -> start(of, promise));
    }

    @Override
    public boolean takes(Entry entry) {
        return entry instanceof Promise promise && promise.kept().isPresent();
    }

    @Override
    protected void fill(Optional<Promise> known) {
        Optional<CheckIn> heard = known.flatMap(Promise::checkIn);
        about.set(known.map(promise -> messages.text("checkin.about", promise.what()))
                .orElse(""));
        onTime.set(heard.map(CheckIn::onTime));
        asAgreed.set(heard.map(CheckIn::asAgreed));
        happy.set(heard.map(CheckIn::happy));
        words.set(heard.map(CheckIn::words).orElse(""));
    }

    private void judge() {
        wrong.set(answers.stream().anyMatch(answer -> answer.get().equals(Optional.of(false))));
    }

    /** One press for the best of answers. */
    public void allWell() {
        answers.forEach(answer -> answer.set(Optional.of(true)));
    }

    /** Saves it, or asks for what was not answered. */
    @Override
    public void save() {
        save(() -> {});
    }

    /** Saves it, and begins to note what went wrong. */
    public void saveAndNoteMistake() {
        String what = before().map(Promise::what).orElse("");
        String said = words.get().strip();
        String happened = said.isEmpty() ? what : messages.text("checkin.mistake", what, said);
        save(() -> mistake.accept(happened));
    }

    private void save(Runnable then) {
        Optional<CheckIn> heard = heard();
        refuse(heard.isPresent() ? "" : messages.text("checkin.needs-answers"));
        before().ifPresent(promise -> heard.ifPresent(answer -> save(promise, promise.checkedIn(answer), then)));
    }

    private void save(Promise promise, Promise checked, Runnable then) {
        if (checked.equals(promise)) {
            close();
            then.run();
        } else {
            apply(() -> edits.changed(Action.PROMISE_CHECKED, promise, checked), then);
        }
    }

    /** A check-in that is only corrected stays when it was. */
    private Optional<CheckIn> heard() {
        Instant at = before().flatMap(Promise::checkIn).map(CheckIn::at).orElseGet(shop::instant);
        return onTime.get()
                .flatMap(punctual -> asAgreed.get()
                        .flatMap(agreed -> happy.get()
                                .map(pleased -> new CheckIn(
                                        at,
                                        punctual,
                                        agreed,
                                        pleased,
                                        words.get().strip()))));
    }

    public ObjectProperty<Optional<Boolean>> onTime() {
        return onTime;
    }

    public ObjectProperty<Optional<Boolean>> asAgreed() {
        return asAgreed;
    }

    public ObjectProperty<Optional<Boolean>> happy() {
        return happy;
    }

    /** The customer's own. */
    public StringProperty words() {
        return words;
    }

    /** Which promise it is. */
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /** Whether any of it was not right. */
    public ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }
}
