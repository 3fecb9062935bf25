package app.handsel.ui.capture;

import app.handsel.capture.found.Finding;
import app.handsel.capture.when.When;
import app.handsel.capture.words.Place;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Something recognised in a note: a suggestion until it is kept. It holds on to its number while one types on, so that
 * the number that was read is the one that is pressed.
 */
public final class Chip {

    private final int number;
    private final ReadOnlyObjectWrapper<Finding> finding;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final BooleanProperty aside = new SimpleBooleanProperty();
    private final StringProperty earlier = new SimpleStringProperty("");
    private String lookedUp = "";
    private Optional<String> whenTyped = Optional.empty();
    private final boolean old;
    private Place place;
    private boolean wanted;
    private boolean whenCorrected;
    private Optional<When> chosen = Optional.empty();
    private boolean reworded;
    private boolean decided;

    /** {@code old} when it stood in a note that is being corrected, and so was decided about before. */
    Chip(int number, Finding found, boolean old) {
        this.number = number;
        this.old = old;
        this.finding = new ReadOnlyObjectWrapper<>(found);
        this.place = found.place();
        // Who marks a line means it.
        this.kept.set(isMeant(found) && isKeepable());
    }

    /** What was typed since; what somebody corrected stays as they corrected it. */
    void update(Finding now) {
        place = now.place();
        // A property tells of every new object, also of one that says the same.
        if (!reworded && !now.equals(finding.get())) {
            finding.set(now);
        } else if (reworded) {
            follow(now);
        }
        // A promise whose date is being typed anew is still wanted when the date is there again.
        kept.set(isKeepable() && (wanted || kept.get() || isMeant(now) && !decided));
    }

    /**
     * The day goes on with the text unless somebody typed another one, or chose one that is still among its readings.
     */
    private void follow(Finding now) {
        boolean isStillChosen = chosen.filter(reading -> now.when()
                        .filter(said -> said.readings().contains(reading))
                        .isPresent())
                .isPresent();
        if (!whenCorrected && !isStillChosen) {
            chosen = Optional.empty();
            finding.set(Reworded.when(finding.get(), now.when()));
        }
    }

    private boolean isMeant(Finding found) {
        return found.marked() && !old;
    }

    void move(Shift shift) {
        place = shift.of(place);
    }

    /** Takes a correction over. Who corrects it means it. */
    void reword(Finding corrected, String when, boolean newWhen) {
        whenTyped = Optional.of(when);
        whenCorrected |= newWhen;
        become(corrected);
    }

    void choose(When reading) {
        chosen = Optional.of(reading);
        become(Reworded.chosen(finding.get(), reading));
    }

    private void become(Finding corrected) {
        finding.set(corrected);
        reworded = true;
        keep();
    }

    /** The day as somebody typed it into the chip, and not into the text. */
    Optional<String> whenTyped() {
        return whenTyped;
    }

    void keep() {
        decided = true;
        wanted = isKeepable();
        kept.set(isKeepable());
    }

    void drop() {
        decided = true;
        wanted = false;
        kept.set(false);
    }

    /** Whether there is something to keep: a promise has a date, and what they will do is not ours. */
    public boolean isKeepable() {
        return isOurs() && !needsDate();
    }

    public boolean needsDate() {
        return finding.get() instanceof Finding.Promise && finding.get().when().isEmpty();
    }

    /** Whether it would be written down; the rest is only shown. */
    public boolean isOurs() {
        return isOurs(finding.get());
    }

    static boolean isOurs(Finding found) {
        return !(found instanceof Finding.Theirs || found instanceof Finding.Mention);
    }

    /** Whether it is waiting for somebody to say what to do with it. */
    boolean isOpen() {
        return isOurs() && !kept.get() && !decided;
    }

    /** Whether somebody said what to do with it. */
    boolean isDecided() {
        return decided || kept.get();
    }

    boolean isOf(Finding found) {
        return found.getClass() == finding.get().getClass() && found.place().overlaps(place);
    }

    Place place() {
        return place;
    }

    /** Counts from 1; what would not be written down has none, which is 0. */
    public int number() {
        return number;
    }

    public ReadOnlyObjectProperty<Finding> finding() {
        return finding.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** What else can be said of it with one key: that a payment is acknowledged, that they heard a mistake from us. */
    public BooleanProperty aside() {
        return aside;
    }

    /** What was answered before to a question like this one; empty when nothing was. */
    public StringProperty earlier() {
        return earlier;
    }

    /** Whether these words are others than those that were looked up last. */
    boolean looksUp(String words) {
        boolean others = !words.equals(lookedUp);
        lookedUp = words;
        return others;
    }

    public boolean hasAside() {
        return finding.get() instanceof Finding.Payment
                || finding.get() instanceof Finding.Mistake mistake && mistake.told();
    }
}
