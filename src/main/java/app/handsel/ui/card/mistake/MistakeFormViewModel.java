package app.handsel.ui.card.mistake;

import app.handsel.model.Mistake;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Colleague;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.Typed;
import app.handsel.ui.support.TypedMoment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A mistake being written down, told and put right. Nobody tells the customer of it before there is a plan. */
public final class MistakeFormViewModel extends EntryFormViewModel<Mistake> {

    private final Shop shop;
    private final Messages messages;
    private final Typed typed;
    private final StringProperty what = new SimpleStringProperty("");
    private final Colleague by = new Colleague();
    private final StringProperty plan = new SimpleStringProperty("");
    private final TypedMoment at;
    private final ObservableList<AmendsRow> amends = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper mayHaveTold = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayHaveFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper amending = new ReadOnlyBooleanWrapper();

    public MistakeFormViewModel(Notebook notebook, Edits edits, Background background, Shop shop, Messages messages) {
        super(Mistake.class, notebook, edits, background);
        this.shop = shop;
        this.messages = messages;
        this.typed = new Typed(messages.locale());
        this.at = new TypedMoment(shop, messages);
    }

    @Override
    protected void fill(Optional<Mistake> known) {
        what.set(known.map(Mistake::what).orElse(""));
        by.fill(shop, known.map(Mistake::by).orElseGet(shop::user));
        plan.set(known.map(Mistake::plan).orElse(""));
        at.begin(known.map(Mistake::at));
        amends.clear();
        known.map(Mistake::amends).orElse(List.of()).forEach(one -> addRow(Optional.of(one)));
        addRow(Optional.empty());
    }

    @Override
    protected void stand(Optional<Mistake> now) {
        var heard = now.flatMap(Mistake::heard);
        mayHaveTold.set(heard.filter(Mistake.Heard::fromUsFirst).isEmpty());
        mayHaveFound.set(heard.filter(how -> !how.fromUsFirst()).isEmpty());
        amends.forEach(row -> row.stand(now.map(Mistake::amends).orElse(List.of())));
        watchAmends();
    }

    private void addRow(Optional<Mistake.Amends> known) {
        AmendsRow row = new AmendsRow(known, typed, shop.now().currency());
        amends.add(row);
        row.what().addListener((_, _, _) -> watchAmends());
    }

    /** Writing into the last, empty row makes room for another. */
    private void watchAmends() {
        if (!amends.getLast().what().get().isBlank()) {
            addRow(Optional.empty());
        }
        amending.set(written().anyMatch(row -> !row.isDone()));
    }

    @Override
    public void save() {
        read().ifPresent(this::save);
    }

    /** They know now, and have it from us. */
    public void told() {
        heard(true);
    }

    /** They knew it before we told them. */
    public void found() {
        heard(false);
    }

    private void heard(boolean fromUsFirst) {
        if (plan.get().isBlank()) {
            refuse(messages.text("mistake.needs-plan"));
            return;
        }
        Optional<Mistake.Heard> before = before().flatMap(Mistake::heard);
        Instant since = before.map(Mistake.Heard::at).orElseGet(shop::instant);
        Action done = before.isPresent() ? Action.MISTAKE_CHANGED : Action.MISTAKE_TOLD;
        read().ifPresent(mistake -> save(done, mistake.told(new Mistake.Heard(since, fromUsFirst))));
    }

    /** All amends that were still to be made are made. */
    public void amended() {
        read().ifPresent(mistake -> save(Action.MISTAKE_AMENDED, mistake.amended(shop.instant())));
    }

    /** Empty, with the problem shown, when something is missing or cannot be read. */
    private Optional<Mistake> read() {
        Optional<Instant> when = at.read();
        String wrong = Stream.of(
                        what.get().isBlank() ? messages.text("mistake.needs-what") : "",
                        at.problem().get(),
                        wrongAmends())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        refuse(wrong);
        return when.filter(_ -> wrong.isEmpty()).map(this::mistake);
    }

    private String wrongAmends() {
        return written()
                .filter(row -> !row.costsWell())
                .findFirst()
                .map(row -> messages.text("payment.needs-amount", row.cost().get(), row.currency()))
                .orElse("");
    }

    private Stream<AmendsRow> written() {
        return amends.stream().filter(row -> !row.isEmpty());
    }

    private Mistake mistake(Instant when) {
        var rows = written().map(AmendsRow::read).toList();
        Mistake old =
                before().orElseGet(() -> new Mistake(id(), customer(), "", when, "", "", Optional.empty(), List.of()));
        return old.reworded(what.get().strip(), when, by.chosen(), plan.get().strip(), rows);
    }

    public StringProperty what() {
        return what;
    }

    /** Who tells the customer. */
    public Colleague by() {
        return by;
    }

    public StringProperty plan() {
        return plan;
    }

    public TypedMoment at() {
        return at;
    }

    ObservableList<AmendsRow> amends() {
        return amends;
    }

    /** Whether it can be said that they have it from us. */
    public ReadOnlyBooleanProperty mayHaveTold() {
        return mayHaveTold.getReadOnlyProperty();
    }

    /** Whether it can be said that they found out before. */
    public ReadOnlyBooleanProperty mayHaveFound() {
        return mayHaveFound.getReadOnlyProperty();
    }

    /** Whether there are amends still to be made. */
    public ReadOnlyBooleanProperty amending() {
        return amending.getReadOnlyProperty();
    }
}
