package app.handsel;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.Salvage;
import app.handsel.ui.support.Messages;
import app.handsel.ui.welcome.DamageView;
import app.handsel.ui.welcome.WorkingView;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A notebook that is damaged in more places than it can mend by itself. */
final class Damaged {

    private static final Set<Problem> KINDS = EnumSet.of(Problem.JOURNAL_DAMAGED, Problem.JOURNAL_BEHIND);

    private final Surroundings around;
    private final Path folder;
    private final Salvage salvage;
    private final Messages messages;
    private final DamageWords words;

    Damaged(Surroundings around, Path folder, Optional<Seal> seal) {
        this.around = around;
        this.folder = folder;
        this.salvage = new Salvage(folder, seal, around.clock());
        this.messages = around.messages();
        this.words = new DamageWords(messages, ZoneId.systemDefault());
    }

    static boolean is(Exception failure) {
        return failure instanceof NotebookException known && KINDS.contains(known.problem());
    }

    /** Looks what is left, and shows it; {@code failed} when not even that can be done. */
    void show(Runnable restore, Runnable again, Runnable quit, Consumer<Exception> failed) {
        around.threads()
                .db()
                .run(
                        salvage::look,
                        left -> around.show(new DamageView(
                                        words.of(left),
                                        folder.toString(),
                                        new DamageView.Ways(() -> goOn(again, failed), restore, again, quit),
                                        messages)
                                .root()),
                        failed);
    }

    private void goOn(Runnable open, Consumer<Exception> failed) {
        var view = new WorkingView(messages.text("damage.working"), messages.text("damage.kept"), messages);
        around.show(view.root());
        around.threads()
                .db()
                .run(
                        () -> {
                            if (!(SingleInstance.start(folder, () -> {}) instanceof Start.First first)) {
                                throw new NotebookException(Problem.IN_USE, "locked");
                            }
                            try (var _ = first.instance()) {
                                return salvage.goOn(_ -> {});
                            }
                        },
                        aside -> {
                            view.tell(messages.text("damage.aside", aside));
                            view.finished(open);
                        },
                        failed);
    }
}
