package app.handsel.sample;

import app.handsel.model.CheckIn;
import app.handsel.model.Exactly;
import app.handsel.model.FixedDay;
import app.handsel.model.Note;
import app.handsel.model.Promise;
import app.handsel.model.Step;
import java.util.List;
import java.util.Optional;

/** Promises: made, agreed more exactly, looked after, moved, kept, and asked about afterwards. */
final class PromiseDeeds {

    private final Pen pen;

    PromiseDeeds(Pen pen) {
        this.pen = pen;
    }

    Promise read(Deed deed, Note note) {
        return deed.verb().equals("!") ? made(deed, note) : then(written(deed), deed, note);
    }

    private Promise made(Deed deed, Note note) {
        return new Promise(
                pen.id("promise", deed.key()),
                pen.id(),
                deed.part(1),
                pen.days().due(deed.part(2)),
                pen.due(deed.given(3)),
                deed.part(4),
                note.at(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Promise then(Promise promise, Deed deed, Note note) {
        return switch (deed.verb()) {
            case ">" ->
                promise.movedTo(
                        pen.days().due(deed.part(1)), note.at(), deed.part(2).equals("told"));
            case "+" -> promise.keptAt(note.at());
            case "-" -> promise.releasedAt(note.at());
            case "by" -> promise.agreed(Pen.colleague(deed.part(1)), promise.exactly());
            case "exactly" -> promise.agreed(promise.by(), Optional.of(exactly(deed)));
            case "step" -> promise.with(new Step(deed.constant(1, Step.Kind.class), note.at(), deed.part(2)));
            case "checkin" -> promise.checkedIn(checkIn(deed, note));
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    private Exactly exactly(Deed deed) {
        return new Exactly(
                deed.given(1).map(_ -> deed.constant(1, Exactly.Kind.class)),
                deed.part(2),
                deed.given(5).map(what -> event(what, deed)),
                pen.money(deed.given(3)),
                deed.part(4));
    }

    /** A wedding is on its day, also on a Sunday. */
    private FixedDay event(String what, Deed deed) {
        return new FixedDay(
                what, pen.days().today().plusDays(Integer.parseInt(deed.part(6))), Integer.parseInt(deed.part(7)));
    }

    private static CheckIn checkIn(Deed deed, Note note) {
        String[] heard = deed.part(1).split(" ");
        return new CheckIn(note.at(), yes(heard[0]), yes(heard[1]), yes(heard[2]), deed.part(2));
    }

    private static boolean yes(String word) {
        return word.equals("yes");
    }

    private Promise written(Deed deed) {
        return pen.find("promise", deed.key(), Promise.class);
    }
}
