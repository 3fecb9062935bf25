package app.handsel.notebook;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the edit for each thing a user can do. */
public final class Edits {

    private final Clock clock;
    private final Supplier<String> user;

    public Edits(Clock clock, Supplier<String> user) {
        this.clock = clock;
        this.user = user;
    }

    /** Something new: a customer, a note, an interest, a promise, a payment. */
    public Edit added(Entry entry) {
        Action action = switch (entry) {
            case Customer _ -> Action.CUSTOMER_ADDED;
            case Note _ -> Action.NOTE_ADDED;
            case Interest _ -> Action.INTEREST_ADDED;
            case Promise _ -> Action.PROMISE_MADE;
            case Payment _ -> Action.PAYMENT_RECEIVED;
            case Settings _ -> Action.SETTINGS_CHANGED;
        };
        return edit(action, entry, Change.added(entry));
    }

    /** The same thing in other words or with other details. */
    public Edit changed(Entry before, Entry after) {
        Action action = switch (after) {
            case Customer _ -> Action.CUSTOMER_CHANGED;
            case Note _ -> Action.NOTE_CHANGED;
            case Interest _ -> Action.INTEREST_CHANGED;
            case Promise promise when promise.moves().size() > moves(before) -> Action.PROMISE_MOVED;
            case Promise _ -> Action.PROMISE_CHANGED;
            case Payment _ -> Action.PAYMENT_CHANGED;
            case Settings _ -> Action.SETTINGS_CHANGED;
        };
        return edit(action, after, Change.changed(before, after));
    }

    /** One thing less; a customer is removed with {@link #removed(Card)}. */
    public Edit removed(Entry entry) {
        Action action = switch (entry) {
            case Note _ -> Action.NOTE_REMOVED;
            case Interest _ -> Action.INTEREST_REMOVED;
            case Promise _ -> Action.PROMISE_REMOVED;
            case Payment _ -> Action.PAYMENT_REMOVED;
            case Customer _, Settings _ -> throw new IllegalArgumentException("not removed alone");
        };
        return edit(action, entry, Change.removed(entry));
    }

    /** A customer and everything about them; the card must hold all notes. */
    public Edit removed(Card card) {
        var changes = new ArrayList<Change>();
        card.notes().forEach(entry -> changes.add(Change.removed(entry)));
        card.interests().forEach(entry -> changes.add(Change.removed(entry)));
        card.promises().forEach(entry -> changes.add(Change.removed(entry)));
        card.payments().forEach(entry -> changes.add(Change.removed(entry)));
        changes.add(Change.removed(card.customer()));
        return edit(Action.CUSTOMER_REMOVED, card.customer(), changes);
    }

    public Edit kept(Promise promise) {
        return edit(Action.PROMISE_KEPT, promise, Change.changed(promise, promise.keptAt(clock.instant())));
    }

    /** The customer let us off. */
    public Edit released(Promise promise) {
        return edit(Action.PROMISE_RELEASED, promise, Change.changed(promise, promise.releasedAt(clock.instant())));
    }

    public Edit moved(Promise promise, Due to, boolean told) {
        return changed(promise, promise.movedTo(to, clock.instant(), told));
    }

    private static int moves(Entry entry) {
        return entry instanceof Promise promise ? promise.moves().size() : 0;
    }

    public Edit acknowledged(Payment payment, app.handsel.model.Way how, String text) {
        var acknowledgement = new Payment.Acknowledgement(clock.instant(), how, text);
        return edit(
                Action.PAYMENT_ACKNOWLEDGED, payment, Change.changed(payment, payment.acknowledgedBy(acknowledgement)));
    }

    /** Many entries at once, as from a file; {@code about} names where they came from. */
    public Edit broughtIn(String about, List<Change> changes) {
        return Edit.done(clock.instant(), user.get(), Action.CONTACTS_BROUGHT_IN, about, changes);
    }

    private Edit edit(Action action, Entry about, Change change) {
        return edit(action, about, List.of(change));
    }

    private Edit edit(Action action, Entry about, List<Change> changes) {
        return Edit.done(clock.instant(), user.get(), action, name(about), changes);
    }

    /** What an entry is called in one line: a customer's name, the first line of a note, what was promised or paid. */
    public static String name(Entry entry) {
        return switch (entry) {
            case Customer customer -> customer.name();
            case Note note -> shortened(note.text());
            case Interest interest -> interest.text();
            case Promise promise -> promise.what();
            case Payment payment -> payment.what().isBlank() ? amount(payment) : payment.what();
            case Settings _ -> "";
        };
    }

    /** In no language, because it stands in the journal for good. */
    private static String amount(Payment payment) {
        return payment.amount().amount().toPlainString() + " "
                + payment.amount().currency();
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
