package app.handsel.exchange;

import app.handsel.notebook.Change;
import java.util.List;

/** What bringing a file in would do: the changes, in the order of the file, and what becomes of each row. */
public record Plan(List<Change> changes, List<ReportRow> report) {

    public Plan {
        changes = List.copyOf(changes);
        report = List.copyOf(report);
    }

    /** Whether everything is there already; then there is nothing to apply. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public int count(Outcome outcome) {
        return (int) report.stream().filter(row -> row.outcome() == outcome).count();
    }
}
