package app.handsel.ui.card.declined;

import app.handsel.model.Declined;
import app.handsel.notebook.Edits;
import app.handsel.notebook.Notebook;
import app.handsel.ui.support.Background;
import app.handsel.ui.support.EntryFormViewModel;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.TypedMoment;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A request that we say no to. An offer instead is asked for, and nobody is held up without one. */
public final class DeclinedFormViewModel extends EntryFormViewModel<Declined> {

    private final Shop shop;
    private final Messages messages;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty offered = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final TypedMoment at;

    public DeclinedFormViewModel(Notebook notebook, Edits edits, Background background, Shop shop, Messages messages) {
        super(Declined.class, notebook, edits, background);
        this.shop = shop;
        this.messages = messages;
        this.at = new TypedMoment(shop, messages);
    }

    @Override
    protected void fill(Optional<Declined> known) {
        what.set(known.map(Declined::what).orElse(""));
        offered.set(known.map(Declined::offered).orElse(""));
        why.set(known.map(Declined::why).orElse(""));
        at.begin(known.map(Declined::at));
    }

    @Override
    public void save() {
        Optional<Instant> when = at.read();
        if (what.get().isBlank()) {
            refuse(messages.text("declined.needs-what"));
        } else {
            refuse(at.problem().get());
            when.map(this::declined).ifPresent(this::save);
        }
    }

    private Declined declined(Instant when) {
        return new Declined(
                id(),
                customer(),
                what.get().strip(),
                offered.get().strip(),
                why.get().strip(),
                when,
                before().map(Declined::by).orElseGet(shop::user));
    }

    /** What they asked for. */
    public StringProperty what() {
        return what;
    }

    /** What we offered instead. */
    public StringProperty offered() {
        return offered;
    }

    public StringProperty why() {
        return why;
    }

    public TypedMoment at() {
        return at;
    }
}
