package app.handsel.ui.card.checklist;

import app.handsel.model.Checklist;
import app.handsel.model.NextCall;
import app.handsel.model.Note;
import app.handsel.model.Obligation;
import app.handsel.notebook.Action;
import app.handsel.notebook.Card;
import app.handsel.notebook.Edit;
import app.handsel.ui.support.Checklists;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What to think of before the call at hand. What was ticked waits for each customer until that call is over. */
public final class ChecklistViewModel {

    private final Checklists checklists;
    private final Messages messages;
    private final Map<UUID, Preparation> preparations = new HashMap<>();
    private final ObjectProperty<Optional<Checklist.Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ChecklistItem> items = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private UUID customer = new UUID(0, 0);
    private Preparation preparation = new Preparation();
    private Optional<Checklist.Kind> suggested = Optional.empty();

    public ChecklistViewModel(Checklists checklists, Messages messages, Notices notices) {
        this.checklists = checklists;
        this.messages = messages;
        open.subscribe(is -> preparation.open = is);
        kind.subscribe(this::choose);
        notices.listen(this::follow);
    }

    /** {@code owed} is what is owed to the card's customer now. */
    public void show(Card card, List<Obligation> owed) {
        customer = card.customer().id();
        preparation = preparations.computeIfAbsent(customer, _ -> new Preparation());
        suggested = NextCall.kind(owed, card.notes().isEmpty());
        fill();
    }

    private void fill() {
        open.set(preparation.open);
        kind.set(preparation.kind.or(() -> suggested));
        List<String> words = kind.get().map(checklists::items).orElse(List.of());
        if (!items.stream().map(ChecklistItem::words).toList().equals(words)) {
            items.setAll(words.stream().map(this::item).toList());
        }
        items.forEach(item -> item.ticked().set(preparation.ticked.contains(item.words())));
        say();
    }

    private ChecklistItem item(String words) {
        ChecklistItem item = new ChecklistItem(words, new SimpleBooleanProperty());
        item.ticked().subscribe((_, ticked) -> tick(words, ticked));
        return item;
    }

    /** Once something is ticked, the list stays the same, whatever else is owed by then. */
    private void tick(String words, boolean ticked) {
        if (ticked) {
            preparation.ticked.add(words);
            preparation.kind = kind.get();
        } else {
            preparation.ticked.remove(words);
        }
        say();
    }

    private void choose(Optional<Checklist.Kind> next) {
        if (!next.equals(preparation.kind.or(() -> suggested))) {
            preparation.kind = next;
            fill();
        }
    }

    private void say() {
        long done = items.stream().filter(item -> item.ticked().get()).count();
        line.set(kind.get()
                .map(one -> messages.text("checklist.line", messages.text(one), done, items.size()))
                .orElseGet(() -> messages.text("checklist.no-kind")));
    }

    /** The call is over. */
    public void done() {
        forget(customer);
    }

    private void forget(UUID who) {
        preparations.remove(who);
        if (who.equals(customer)) {
            preparation = preparations.computeIfAbsent(customer, _ -> new Preparation());
            fill();
        }
    }

    /** Whoever writes down what was said has called. */
    private void follow(Edit edit) {
        if (edit.action() == Action.NOTE_ADDED && edit.role() == Edit.Role.DONE) {
            edit.changes().stream()
                    .flatMap(change -> change.after().stream())
                    .filter(Note.class::isInstance)
                    .forEach(note -> forget(note.customer()));
        }
    }

    /** Suggested by what is owed, or chosen. */
    public ObjectProperty<Optional<Checklist.Kind>> kind() {
        return kind;
    }

    public ObservableList<ChecklistItem> items() {
        return items;
    }

    public BooleanProperty open() {
        return open;
    }

    /** All of it in one line. */
    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }
}
