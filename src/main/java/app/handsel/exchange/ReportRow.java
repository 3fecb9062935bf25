package app.handsel.exchange;

import java.util.List;

/**
 * One line of the report. {@code row} is counted as a spreadsheet does, with the header as the first; for vCards it is
 * the number of the card. The name may be empty when there was nothing to read.
 */
public record ReportRow(int row, String name, Outcome outcome, List<Remark> remarks) {

    public ReportRow {
        remarks = List.copyOf(remarks);
    }
}
