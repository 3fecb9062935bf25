package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.Said;
import app.handsel.model.Money;
import app.handsel.ui.support.Typed;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One chip's fields while they are corrected in place. A day is typed as one would say it. */
public final class ChipEdit {

    private final Chip chip;
    private final Function<String, Optional<Said>> dates;
    private final Typed typed;
    private final Runnable closed;
    private final String whenSaid;
    private final StringProperty what;
    private final StringProperty when;
    private final StringProperty amount = new SimpleStringProperty("");

    /** {@code whenSaid} is the day as it stands in the text; {@code closed} is called when the correction ends. */
    ChipEdit(Chip chip, String whenSaid, Function<String, Optional<Said>> dates, Typed typed, Runnable closed) {
        this.chip = chip;
        this.whenSaid = whenSaid;
        this.dates = dates;
        this.typed = typed;
        this.closed = closed;
        what = new SimpleStringProperty(chip.finding().get().what());
        when = new SimpleStringProperty(whenSaid);
        if (chip.finding().get() instanceof Finding.Payment payment) {
            amount.set(typed.shown(payment.amount()));
        }
    }

    /** Takes it over, unless something cannot be read; then it stays open. */
    public boolean accept() {
        if (!isRight()) {
            return false;
        }
        Finding corrected = chip.finding().get();
        if (!what.get().isBlank() && !what.get().strip().equals(corrected.what())) {
            corrected = Reworded.what(corrected, what.get().strip());
        }
        if (hasWhen()) {
            corrected = Reworded.when(corrected, said());
        }
        if (hasAmount()) {
            corrected = Reworded.amount(corrected, money().orElseThrow());
        }
        chip.reword(corrected, when.get(), !when.get().equals(whenSaid));
        closed.run();
        return true;
    }

    /** Leaves it as it was; it is not asked for again. */
    public void leave() {
        if (!chip.kept().get()) {
            chip.drop();
        }
        closed.run();
    }

    private boolean isRight() {
        boolean dayIsRight = !hasWhen() || when.get().isBlank() || said().isPresent();
        return dayIsRight && (!hasAmount() || money().isPresent());
    }

    /** What the typed day means; empty as long as it means nothing. */
    public Optional<Said> said() {
        if (when.get().equals(whenSaid)) {
            return chip.finding().get().when();
        }
        return when.get().isBlank() ? Optional.empty() : dates.apply(when.get());
    }

    private Optional<Money> money() {
        return chip.finding().get() instanceof Finding.Payment payment
                ? typed.money(amount.get(), payment.amount().currency())
                : Optional.empty();
    }

    public boolean hasWhen() {
        return Reworded.hasWhen(chip.finding().get());
    }

    public boolean hasAmount() {
        return chip.finding().get() instanceof Finding.Payment;
    }

    public Chip chip() {
        return chip;
    }

    public StringProperty what() {
        return what;
    }

    public StringProperty when() {
        return when;
    }

    public StringProperty amount() {
        return amount;
    }
}
