package app.handsel.ui.answers;

import app.handsel.model.Due;
import app.handsel.model.Question;
import app.handsel.notebook.Action;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Once;
import app.handsel.ui.support.Shop;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settles two answers that differ: one of them is right, or both are. */
final class Settling {

    private final Notebook notebook;
    private final Edits edits;
    private final Shop shop;
    private final Once once;

    Settling(Notebook notebook, Edits edits, Background background, Shop shop) {
        this.notebook = notebook;
        this.edits = edits;
        this.shop = shop;
        this.once = new Once(background);
    }

    /** Whoever was told what is not right has to hear it today. */
    void against(Question wrong, Question right) {
        Due today = Due.by(shop.time().toLocalDate());
        settle(wrong, right, List.of(Change.changed(wrong, wrong.reopened(Optional.of(today)))));
    }

    void both(Question one, Question other) {
        settle(
                one,
                other,
                List.of(Change.changed(one, one.besides(other.id())), Change.changed(other, other.besides(one.id()))));
    }

    private void settle(Question one, Question other, List<Change> changes) {
        once.run(
                Set.of(one.id(), other.id()),
                () -> notebook.apply(edits.together(Action.ANSWERS_SETTLED, one, changes)),
                _ -> {});
    }
}
