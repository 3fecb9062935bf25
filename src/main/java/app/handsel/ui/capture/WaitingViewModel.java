package app.handsel.ui.capture;

import app.handsel.model.Customer;
import app.handsel.notebook.Draft;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Records;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Navigation;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Place;
import app.handsel.ui.support.Shortened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The drafts that wait elsewhere, so that none is forgotten: about whom, how they begin, and the way to them. */
public final class WaitingViewModel {

    private static final int LETTERS = 40;

    /** {@code text} says about whom and how it begins. */
    public record Row(String text, Optional<UUID> customer, boolean gone) {}

    private final Drafts drafts;
    private final NoteViewModel note;
    private final Records records;
    private final Background background;
    private final Messages messages;
    private final Navigation navigation;
    private final Runnable nobody;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** {@code nobody} shows the box with what is not about anybody yet. */
    public WaitingViewModel(
            Drafts drafts,
            NoteViewModel note,
            Records records,
            Background background,
            Messages messages,
            Navigation navigation,
            Notices notices,
            Runnable nobody) {
        this.drafts = drafts;
        this.note = note;
        this.records = records;
        this.background = background;
        this.messages = messages;
        this.navigation = navigation;
        this.nobody = nobody;
        drafts.waiting().addListener((ListChangeListener<Draft>) _ -> refresh());
        notices.listen(this::follow);
        refresh();
    }

    /** A customer may have another name now, be gone, or be there again. */
    private void follow(Edit edit) {
        boolean known = edit.changes().stream()
                .anyMatch(change -> change.any() instanceof Customer customer
                        && drafts.waiting().stream()
                                .anyMatch(draft -> draft.customer().equals(Optional.of(customer.id()))));
        if (known) {
            refresh();
        }
    }

    private void refresh() {
        var waiting = List.copyOf(drafts.waiting());
        background.run(() -> names(waiting), names -> {
            // What was asked for before the last change has been overtaken.
            if (waiting.equals(drafts.waiting())) {
                rows.setAll(waiting.stream().map(draft -> row(draft, names)).toList());
            }
        });
    }

    private Map<UUID, String> names(List<Draft> waiting) {
        var names = new HashMap<UUID, String>();
        for (Draft draft : waiting) {
            draft.customer()
                    .flatMap(records::find)
                    .map(Customer.class::cast)
                    .ifPresent(customer -> names.put(customer.id(), customer.name()));
        }
        return names;
    }

    private Row row(Draft draft, Map<UUID, String> names) {
        boolean gone = draft.customer().filter(id -> !names.containsKey(id)).isPresent();
        String who = draft.customer()
                .map(id -> names.getOrDefault(id, messages.text("draft.gone")))
                .orElseGet(() -> messages.text("draft.nobody"));
        return new Row(messages.text("draft.row", who, Shortened.to(LETTERS, words(draft))), draft.customer(), gone);
    }

    private static String words(Draft draft) {
        String facts = draft.text().strip();
        String all = facts.isEmpty()
                ? draft.heat().map(heat -> heat.said() + " " + heat.reply()).orElse("")
                : facts;
        return all.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }

    /** Goes to where one can write on. What was about a customer who is gone is not about anybody then. */
    public void open(Row row) {
        if (row.gone()) {
            row.customer().ifPresent(note::giveToNobody);
        }
        row.customer()
                .filter(_ -> !row.gone())
                .ifPresentOrElse(customer -> navigation.open(new Place.CardOf(customer)), nobody);
    }

    public ObservableList<Row> rows() {
        return rows;
    }
}
