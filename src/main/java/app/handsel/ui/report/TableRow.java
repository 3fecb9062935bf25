package app.handsel.ui.report;

import java.util.List;

/** The figures of one month, in the order of the measures. */
public record TableRow(String name, List<Figure> figures) {}
