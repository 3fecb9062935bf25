package app.handsel.ui.support;

import app.handsel.model.Labelled;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** A labelled text while it is being edited. */
public record LabelledRow(StringProperty label, StringProperty text) {

    public LabelledRow(String label, String text) {
        this(new SimpleStringProperty(label), new SimpleStringProperty(text));
    }

    /** Fills the rows from what is known; one empty row waits at the end. */
    public static void fill(ObservableList<LabelledRow> rows, List<Labelled> known) {
        rows.setAll(Stream.concat(known.stream(), Stream.of(new Labelled("", "")))
                .map(one -> new LabelledRow(one.label(), one.text()))
                .toList());
    }

    /** What was filled in; rows without a text are left out. */
    public static List<Labelled> read(List<LabelledRow> rows) {
        return rows.stream()
                .filter(row -> !row.text.get().isBlank())
                .map(row -> new Labelled(row.label.get().strip(), row.text.get().strip()))
                .toList();
    }
}
