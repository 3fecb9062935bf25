package app.handsel.ui.card;

import app.handsel.notebook.Card;
import app.handsel.ui.support.EntryRow;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One kind of thing on a card: lines that sum it up, and its entries. {@code id} names it in the message bundle. */
public final class CardSection {

    private final String id;
    private final Function<Card, List<String>> summary;
    private final Function<Card, List<EntryRow>> words;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();

    public CardSection(String id, Function<Card, List<String>> summary, Function<Card, List<EntryRow>> words) {
        this.id = id;
        this.summary = summary;
        this.words = words;
    }

    public CardSection(String id, Function<Card, List<EntryRow>> words) {
        this(id, _ -> List.of(), words);
    }

    void show(Card card) {
        keep(lines, summary.apply(card));
        keep(rows, words.apply(card));
    }

    void clear() {
        lines.clear();
        rows.clear();
    }

    /** What has not changed stays as it is on the screen, with the focus in it. */
    static <T> void keep(ObservableList<T> shown, List<T> read) {
        if (!shown.equals(read)) {
            shown.setAll(read);
        }
    }

    String id() {
        return id;
    }

    ObservableList<String> lines() {
        return lines;
    }

    ObservableList<EntryRow> rows() {
        return rows;
    }
}
