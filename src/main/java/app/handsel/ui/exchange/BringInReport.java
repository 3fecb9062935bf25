package app.handsel.ui.exchange;

import app.handsel.exchange.Outcome;
import app.handsel.exchange.Plan;
import app.handsel.exchange.ReportRow;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What becomes of the rows of a file: how many come in, and each row with its reason. */
public final class BringInReport {

    private final ReadOnlyIntegerWrapper toAdd = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper toComplete = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper skipped = new ReadOnlyIntegerWrapper();
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();

    BringInReport() {}

    /** New customers. */
    public ReadOnlyIntegerProperty toAdd() {
        return toAdd.getReadOnlyProperty();
    }

    /** Customers who were there and get what was missing. */
    public ReadOnlyIntegerProperty toComplete() {
        return toComplete.getReadOnlyProperty();
    }

    /** Rows that are there already, twice in the file, empty or unreadable; each line says which. */
    public ReadOnlyIntegerProperty skipped() {
        return skipped.getReadOnlyProperty();
    }

    /** In the order of the file. */
    public ObservableList<ReportLine> lines() {
        return lines;
    }

    void show(Plan plan) {
        toAdd.set(plan.count(Outcome.ADDED));
        toComplete.set(plan.count(Outcome.COMPLETED));
        skipped.set(plan.report().size() - toAdd.get() - toComplete.get());
        lines.setAll(plan.report().stream().map(BringInReport::line).toList());
    }

    void clear() {
        show(new Plan(List.of(), List.of()));
    }

    private static ReportLine line(ReportRow row) {
        return new ReportLine(
                row.row(),
                row.name(),
                row.outcome().name(),
                row.remarks().stream().map(Enum::name).toList());
    }
}
