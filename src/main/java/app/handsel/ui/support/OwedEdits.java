package app.handsel.ui.support;

import app.handsel.model.Call;
import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Obligation;
import app.handsel.model.Promise;
import app.handsel.model.Step;
import app.handsel.notebook.Action;
import app.handsel.notebook.Cards;
import app.handsel.notebook.Change;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Edits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The edit for each deed that needs nothing but to be done. */
final class OwedEdits {

    private final Edits edits;
    private final Cards cards;
    private final Shop shop;

    OwedEdits(Edits edits, Cards cards, Shop shop) {
        this.edits = edits;
        this.cards = cards;
        this.shop = shop;
    }

    /** Empty when the deed needs words, a date or an answer first. */
    Optional<Edit> of(Obligation owed, Deed deed) {
        Instant now = shop.instant();
        return Optional.ofNullable(
                switch (owed.about()) {
                    case Promise promise -> promise(promise, deed, now);
                    case Mistake mistake -> mistake(mistake, deed, now);
                    case Iou iou
                    when deed == Deed.SETTLED -> edits.changed(Action.IOU_SETTLED, iou, iou.settledAt(now));
                    case Call call when deed == Deed.CALLED_BACK -> calledBack(call, now);
                    case Customer customer -> courtesy(customer, deed, now);
                    default -> null;
                });
    }

    private @org.jspecify.annotations.Nullable Edit promise(Promise promise, Deed deed, Instant now) {
        return switch (deed) {
            case KEPT -> edits.kept(promise);
            case KEPT_ON_TIME -> edits.changed(Action.PROMISE_KEPT, promise, promise.keptAt(lastMoment(promise)));
            case ON_TRACK ->
                edits.changed(Action.PROMISE_ON_TRACK, promise, promise.with(new Step(Step.Kind.ON_TRACK, now, "")));
            case UPDATED ->
                edits.changed(Action.PROMISE_UPDATED, promise, promise.with(new Step(Step.Kind.TOLD, now, "")));
            case TELL_MOVE -> edits.changed(Action.PROMISE_MOVE_TOLD, promise, promise.toldOfMove(now));
            default -> null;
        };
    }

    /** The last moment at which it was not late yet. */
    private Instant lastMoment(Promise promise) {
        var zone = shop.now().zone();
        return promise.agreed(zone).lateFrom(zone).minusNanos(1);
    }

    private @org.jspecify.annotations.Nullable Edit mistake(Mistake mistake, Deed deed, Instant now) {
        return switch (deed) {
            case TELL_MISTAKE ->
                mistake.plan().isBlank()
                        ? null
                        : edits.changed(Action.MISTAKE_TOLD, mistake, mistake.told(new Mistake.Heard(now, true)));
            case AMENDED ->
                mistake.next(shop.time().toLocalDate(), shop.now().zone())
                        .map(next -> edits.changed(Action.MISTAKE_AMENDED, mistake, mistake.amended(next, now)))
                        .orElse(null);
            default -> null;
        };
    }

    /** One call back answers all the calls that were missed, and is a call of its own: we spoke. */
    private @org.jspecify.annotations.Nullable Edit calledBack(Call call, Instant now) {
        List<Call> missed = cards.card(call.customer(), 0).stream()
                .flatMap(card -> card.all(Call.class).stream())
                .filter(Call::isOpen)
                .toList();
        if (missed.isEmpty()) {
            return null;
        }
        var changes = new ArrayList<Change>();
        changes.add(Change.added(new Call(
                UUID.randomUUID(), call.customer(), now, Call.Outcome.REACHED, shop.user(), "", Optional.empty())));
        missed.forEach(one -> changes.add(Change.changed(one, one.calledBack(now))));
        return edits.together(Action.CALL_RETURNED, call, changes);
    }

    private @org.jspecify.annotations.Nullable Edit courtesy(Customer customer, Deed deed, Instant now) {
        return switch (deed) {
            case THANK_REFERRER -> courtesy(Action.REFERRER_THANKED, customer, Courtesy.Kind.REFERRER_THANKED, now);
            case THANK_FIRST_ORDER ->
                courtesy(Action.FIRST_ORDER_THANKED, customer, Courtesy.Kind.FIRST_ORDER_THANKED, now);
            case GREET -> courtesy(Action.CUSTOMER_GREETED, customer, Courtesy.Kind.GREETED, now);
            default -> null;
        };
    }

    private Edit courtesy(Action action, Customer customer, Courtesy.Kind kind, Instant now) {
        return edits.changed(action, customer, customer.with(new Courtesy(kind, now)));
    }
}
