package app.handsel;

import app.handsel.ui.card.CardForm;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.Place;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How the window closes. What is being written comes back the next time; the window stays open once for what the disk
 * did not take, and for a form that is not saved.
 */
final class Leaving {

    private final CardWiring card;
    private final ShellViewModel shell;
    private final Background background;
    private final BooleanSupplier changed;
    private Optional<String> warned = Optional.empty();
    private Map<CardForm, UUID> warnedOfForms = Map.of();

    /** {@code changed} is whether there are settings that are changed and not saved. */
    Leaving(CardWiring card, ShellViewModel shell, Background background, BooleanSupplier changed) {
        this.card = card;
        this.shell = shell;
        this.background = background;
        this.changed = changed;
    }

    /** Calls back when the window may close, which may be never. */
    void ask(Runnable close) {
        card.drafts.settle(() -> {
            if (draftsAreSafe() && noFormIsOpen()) {
                close.run();
            }
        });
    }

    private boolean draftsAreSafe() {
        var written = Optional.of(card.note.text().get());
        if (!card.drafts.areInDanger() || warned.equals(written)) {
            return true;
        }
        warned = written;
        shell.warn("close.unsaved");
        return false;
    }

    private boolean noFormIsOpen() {
        var open = card.forms.unsaved();
        if (warnedOfForms.entrySet().containsAll(open.entrySet())) {
            return true;
        }
        warnedOfForms = open;
        shell.open(new Place.CardOf(open.values().iterator().next()));
        shell.warn("close.unsaved-form");
        return false;
    }

    /** Calls back when what is under way is done, with whether nothing would be lost now. */
    void settle(Consumer<Boolean> then) {
        card.drafts.settle(() -> background.run(
                () -> true,
                _ -> then.accept(
                        !card.drafts.areInDanger() && card.forms.unsaved().isEmpty() && !changed.getAsBoolean())));
    }

    /** The window is going: what is being written has to be on disk before the notebook is closed. */
    void now() {
        card.note.leave();
    }
}
