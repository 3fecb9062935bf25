package app.handsel.sample;

import app.handsel.model.Call;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Note;
import app.handsel.model.Question;
import java.util.Optional;

/** What they asked, wanted and rang about. */
final class MatterDeeds {

    private final Pen pen;

    MatterDeeds(Pen pen) {
        this.pen = pen;
    }

    Entry read(Deed deed, Note note) {
        return switch (deed.verb()) {
            case "?" -> asked(deed, note);
            case "again" -> written(deed).askedAgain(note.at());
            case "=" -> written(deed).answered(new Question.Answer(deed.part(1), note.at(), note.by()));
            case "call" -> call(deed, note);
            case "back" -> pen.find("call", deed.key(), Call.class).calledBack(note.at());
            case "declined" -> declined(deed, note);
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    private Question asked(Deed deed, Note note) {
        return Question.asked(
                pen.id("question", deed.key()),
                pen.id(),
                deed.part(1),
                deed.part(3),
                note.by(),
                note.at(),
                pen.due(deed.given(2)));
    }

    private Call call(Deed deed, Note note) {
        return new Call(
                pen.id("call", deed.key()),
                pen.id(),
                note.at(),
                deed.constant(1, Call.Outcome.class),
                note.by(),
                deed.part(2),
                Optional.empty());
    }

    private Declined declined(Deed deed, Note note) {
        return new Declined(
                pen.id("declined", deed.key()),
                pen.id(),
                deed.part(1),
                deed.part(2),
                deed.part(3),
                note.at(),
                note.by());
    }

    private Question written(Deed deed) {
        return pen.find("question", deed.key(), Question.class);
    }
}
