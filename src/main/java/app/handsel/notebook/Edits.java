package app.handsel.notebook;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the edit for each thing a user can do. */
public final class Edits {

    private final Clock clock;
    private final Supplier<String> user;

    public Edits(Clock clock, Supplier<String> user) {
        this.clock = clock;
        this.user = user;
    }

    /** Something new: a customer, a note, a promise. */
    public Edit added(Entry entry) {
        return edit(Actions.of(entry).added(), entry, Change.added(entry));
    }

    /** The same thing in other words or with other details. */
    public Edit changed(Entry before, Entry after) {
        boolean moved = after instanceof Promise promise && promise.moves().size() > moves(before);
        return changed(moved ? Action.PROMISE_MOVED : Actions.of(after).changed(), before, after);
    }

    /** The same thing after something was done that has a name of its own. */
    public Edit changed(Action action, Entry before, Entry after) {
        return edit(action, after, Change.changed(before, after));
    }

    /** Several things that were done as one. */
    public Edit together(Action action, Entry about, List<Change> changes) {
        return edit(action, about, changes);
    }

    /** One thing less; a customer is removed with {@link #removed(Card)}. */
    public Edit removed(Entry entry) {
        if (entry instanceof Customer || entry instanceof Settings) {
            throw new IllegalArgumentException("not removed alone");
        }
        return edit(Actions.of(entry).removed(), entry, Change.removed(entry));
    }

    /** A customer and everything about them; the card must hold all notes. */
    public Edit removed(Card card) {
        var changes = new ArrayList<Change>();
        card.notes().forEach(entry -> changes.add(Change.removed(entry)));
        card.entries().forEach(entry -> changes.add(Change.removed(entry)));
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

    /** What was gone is there again; {@code about} names it. */
    Edit restored(String about, Collection<Entry> gone) {
        var changes = gone.stream().map(Change::added).toList();
        return Edit.done(clock.instant(), user.get(), Action.ENTRIES_RESTORED, about, changes);
    }

    /** What it once was, whatever it is now. */
    Edit restored(Optional<Entry> now, Entry version) {
        return edit(Action.VERSION_RESTORED, version, new Change(now, Optional.of(version)));
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
            case Question question -> question.what();
            case Mistake mistake -> mistake.what();
            case Iou iou -> iou.what();
            case Call call -> call.about();
            case Declined declined -> declined.what();
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
