package app.handsel.ui.report;

import app.handsel.model.trust.Case;
import app.handsel.model.trust.Figures;
import app.handsel.model.trust.Measure;
import java.util.List;

/**
 * A figure as it is shown and as it is spoken, and what it is made of. {@code key} stays the same when the report is
 * made anew.
 */
public record Figure(String key, Measure measure, Figures of, String value, String title) {

    public List<Case> behind() {
        return of.behind(measure);
    }
}
