package app.handsel.sample;

import app.handsel.model.Mistake;
import app.handsel.model.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong, how they heard of it, and how it was put right. */
final class MistakeDeeds {

    private final Pen pen;

    MistakeDeeds(Pen pen) {
        this.pen = pen;
    }

    Mistake read(Deed deed, Note note) {
        return switch (deed.verb()) {
            case "~" ->
                new Mistake(
                        pen.id("mistake", deed.key()),
                        pen.id(),
                        deed.part(1),
                        note.at(),
                        note.by(),
                        deed.part(2),
                        Optional.empty(),
                        List.of());
            case "^" ->
                written(deed).told(new Mistake.Heard(note.at(), deed.part(1).equals("first")));
            case "amends" -> with(written(deed), deed);
            case "amended" -> written(deed).amended(note.at());
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    private Mistake with(Mistake mistake, Deed deed) {
        var next = new Mistake.Amends(deed.part(1), pen.money(deed.given(2)), pen.due(deed.given(3)), Optional.empty());
        return mistake.reworded(
                mistake.what(),
                mistake.at(),
                mistake.by(),
                mistake.plan(),
                Stream.concat(mistake.amends().stream(), Stream.of(next)).toList());
    }

    private Mistake written(Deed deed) {
        return pen.find("mistake", deed.key(), Mistake.class);
    }
}
