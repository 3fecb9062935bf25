package app.handsel.capture.pattern;

import app.handsel.capture.found.Context;
import app.handsel.capture.found.Finding;
import java.util.List;

/** Recognises one kind of thing by patterns, in sentences whose dates and names are marked already. */
public interface PatternRule {

    List<Finding> read(List<Words> sentences, Context context);
}
