package app.handsel.ui.card;

import app.handsel.notebook.Edit;
import app.handsel.notebook.Past;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Notices;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who changed what about a customer, when, from what to what. Read only while it is open. */
public final class HistoryViewModel {

    private static final int SHOWN = 200;

    /** One edit: what was done, by whom and when, and each detail that it changed. */
    public record Row(String what, String who, String exactly, List<String> details) {}

    private final Past past;
    private final Background background;
    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;
    private final ChangeWords words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private UUID customer = new UUID(0, 0);

    public HistoryViewModel(Past past, Background background, Messages messages, Shop shop, Notices notices) {
        this.past = past;
        this.background = background;
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
        this.words = new ChangeWords(messages, shop);
        open.subscribe(this::refresh);
        notices.listen(_ -> refresh());
    }

    public void show(UUID next) {
        customer = next;
        refresh();
    }

    private void refresh() {
        UUID about = customer;
        if (open.get()) {
            background.run(
                    () -> past.of(about, SHOWN).stream()
                            .map(edit -> row(edit, about))
                            .toList(),
                    rows::setAll);
        }
    }

    private Row row(Edit edit, UUID about) {
        String what = messages.done(edit.action(), edit.about());
        if (edit.role() != Edit.Role.DONE) {
            what = messages.text(edit.role() == Edit.Role.UNDO ? "toast.undone" : "toast.redone", what);
        }
        var at = shop.time(edit.at());
        String who = messages.text("history.who", edit.by(), time.moment(at, shop.time()));
        List<String> details = edit.changes().stream()
                .filter(change -> change.customer().equals(about))
                .map(words::details)
                .flatMap(List::stream)
                .toList();
        return new Row(what, who, time.exactly(at), details);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public BooleanProperty open() {
        return open;
    }
}
