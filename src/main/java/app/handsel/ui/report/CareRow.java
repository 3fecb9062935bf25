package app.handsel.ui.report;

import app.handsel.model.trust.Figures;
import java.util.UUID;

/** A customer in the order of who needs care; {@code folded} is the name as the filter compares it. */
public record CareRow(UUID customer, String name, String folded, Figures figures) {}
