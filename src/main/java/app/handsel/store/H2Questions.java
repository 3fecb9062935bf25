package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.model.Question;
import app.handsel.notebook.Questions;
import java.util.List;

/** Questions and answers from H2. */
final class H2Questions implements Questions {

    private final Database database;

    H2Questions(Database database) {
        this.database = database;
    }

    @Override
    public List<Question> all() {
        return database
                .all("SELECT body FROM matter WHERE kind = 'QUESTION' ORDER BY kind, at DESC", Row.as(Entry.class))
                .stream()
                .map(Question.class::cast)
                .toList();
    }
}
