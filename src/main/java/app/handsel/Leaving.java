package app.handsel;

import app.handsel.ui.card.CardForm;
import app.handsel.ui.shell.ShellViewModel;
import app.handsel.ui.support.Place;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How the window closes. What is being written comes back the next time; the window stays open once for what the disk
 * did not take, and for a form that is not saved.
 */
final class Leaving {

    private final CardWiring card;
    private final ShellViewModel shell;
    private Optional<String> warned = Optional.empty();
    private Map<CardForm, UUID> warnedOfForms = Map.of();

    Leaving(CardWiring card, ShellViewModel shell) {
        this.card = card;
        this.shell = shell;
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

    /** The window is going: what is being written has to be on disk before the notebook is closed. */
    void now() {
        card.note.leave();
    }
}
