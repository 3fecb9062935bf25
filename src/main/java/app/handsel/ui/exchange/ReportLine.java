package app.handsel.ui.exchange;

import java.util.List;

/** One row of the report as the screen shows it; outcome and remarks are names of messages. */
public record ReportLine(int row, String name, String outcome, List<String> remarks) {}
