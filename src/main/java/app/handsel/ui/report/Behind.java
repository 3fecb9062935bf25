package app.handsel.ui.report;

import app.handsel.model.trust.Case;
import java.util.List;

/** The records behind a figure. */
public record Behind(Figure figure, List<Case> cases) {}
