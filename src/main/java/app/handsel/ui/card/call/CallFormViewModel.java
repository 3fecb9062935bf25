package app.handsel.ui.card.call;

import app.handsel.model.Call;
import app.handsel.notebook.Action;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedMoment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A call being noted, with one press and nothing typed. Having spoken also answers the calls that were missed before.
 */
public final class CallFormViewModel extends EntryFormViewModel<Call> {

    private final Edits edits;
    private final Cards cards;
    private final Shop shop;
    private final ObjectProperty<Call.Outcome> outcome = new SimpleObjectProperty<>(Call.Outcome.CAME_IN);
    private final StringProperty about = new SimpleStringProperty("");
    private final TypedMoment at;
    private final ReadOnlyBooleanWrapper unanswered = new ReadOnlyBooleanWrapper();

    public CallFormViewModel(
            Notebook notebook, Edits edits, Cards cards, Background background, Shop shop, Messages messages) {
        super(Call.class, notebook, edits, background);
        this.edits = edits;
        this.cards = cards;
        this.shop = shop;
        this.at = new TypedMoment(shop, messages);
    }

    @Override
    protected void fill(Optional<Call> known) {
        outcome.set(known.map(Call::outcome).orElse(Call.Outcome.CAME_IN));
        about.set(known.map(Call::about).orElse(""));
        at.beginExactly(known.map(Call::at));
    }

    @Override
    protected void stand(Optional<Call> now) {
        unanswered.set(now.filter(Call::isOpen).isPresent());
    }

    /** A new call counts as one that came in. */
    @Override
    public void save() {
        if (before().isEmpty()) {
            log(Call.Outcome.CAME_IN);
        } else {
            read().ifPresent(this::change);
        }
    }

    private void change(Instant when) {
        Call old = before().orElseThrow();
        Call now = old.reworded(when, outcome.get(), about.get().strip());
        if (now.spoke() && !old.spoke()) {
            apply(() -> answering(now, Change.changed(old, now), edits.changed(old, now)));
        } else {
            save(now);
        }
    }

    /** Notes a new call, as it went. */
    public void log(Call.Outcome how) {
        read().ifPresent(when -> {
            Call call = call(when, how, about.get().strip());
            if (call.spoke()) {
                apply(() -> answering(call, Change.added(call), edits.added(call)));
            } else {
                save(call);
            }
        });
    }

    /** We called back just now, and spoke: a call of its own. */
    public void calledBack() {
        Call call = call(shop.instant(), Call.Outcome.REACHED, about.get().strip());
        apply(() -> answering(call, Change.added(call), edits.added(call)));
    }

    private Call call(Instant when, Call.Outcome how, String matter) {
        return new Call(UUID.randomUUID(), customer(), when, how, shop.user(), matter, Optional.empty());
    }

    private Optional<Instant> read() {
        Optional<Instant> when = at.read();
        refuse(at.problem().get());
        return when;
    }

    /** The edit of a call in which we spoke, together with the missed calls that it answers, as they are by now. */
    private Edit answering(Call spoken, Change change, Edit alone) {
        List<Call> missed = cards.card(spoken.customer(), 0).stream()
                .flatMap(card -> card.all(Call.class).stream())
                .filter(call -> call.isOpen() && !call.id().equals(spoken.id()))
                .filter(call -> !call.at().isAfter(spoken.at()))
                .toList();
        if (missed.isEmpty()) {
            return alone;
        }
        var changes = new ArrayList<>(List.of(change));
        missed.forEach(call -> changes.add(Change.changed(call, call.calledBack(spoken.at()))));
        Call named = spoken.about().isBlank() ? missed.getFirst() : spoken;
        return edits.together(Action.CALL_RETURNED, named, changes);
    }

    /** How a call went that is there already. */
    public ObjectProperty<Call.Outcome> outcome() {
        return outcome;
    }

    public StringProperty about() {
        return about;
    }

    public TypedMoment at() {
        return at;
    }

    /** Whether it was missed and nobody called back yet. */
    public ReadOnlyBooleanProperty unanswered() {
        return unanswered.getReadOnlyProperty();
    }
}
