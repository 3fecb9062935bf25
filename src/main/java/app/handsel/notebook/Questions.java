package app.handsel.notebook;

import app.handsel.model.Question;
import java.util.List;

/** Reads what customers asked and what they were told. */
public interface Questions {

    /** All questions, also those that are still open, the newest first. */
    List<Question> all();
}
