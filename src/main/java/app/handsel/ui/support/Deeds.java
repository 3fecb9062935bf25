package app.handsel.ui.support;

import app.handsel.model.Exactly;
import app.handsel.model.Obligation;
import app.handsel.model.Promise;
import java.util.ArrayList;
import java.util.List;

/** What can be done about an obligation: its one natural action first, then what else may be meant. */
final class Deeds {

    private Deeds() {}

    static List<Deed> of(Obligation owed) {
        var deeds = new ArrayList<Deed>();
        owed.reasons().forEach(reason -> deeds.add(natural(reason)));
        if (owed.about() instanceof Promise promise && promise.isOpen()) {
            deeds.addAll(forPromise(promise, owed.group()));
        }
        return deeds.stream().distinct().toList();
    }

    private static List<Deed> forPromise(Promise promise, Obligation.Group group) {
        var deeds = new ArrayList<Deed>(List.of(Deed.KEPT));
        boolean late = group == Obligation.Group.NOW;
        if (late && (promise.is(Exactly.Kind.VISIT) || promise.is(Exactly.Kind.QUOTE))) {
            deeds.add(Deed.KEPT_ON_TIME);
        }
        if (!late && group != Obligation.Group.LATER) {
            deeds.add(Deed.ON_TRACK);
        }
        deeds.add(Deed.WILL_SLIP);
        deeds.add(Deed.UPDATED);
        return deeds;
    }

    private static Deed natural(Obligation.Kind kind) {
        return switch (kind) {
            case MISTAKE_NOT_TOLD -> Deed.TELL_MISTAKE;
            case LATE_PROMISE, PROMISE_DUE -> Deed.KEPT;
            case PAYMENT_NOT_ACKNOWLEDGED -> Deed.ACKNOWLEDGE;
            case MOVE_NOT_TOLD -> Deed.TELL_MOVE;
            case ANSWER_LATE, ASKED_AGAIN, ANSWER_DUE -> Deed.ANSWER;
            case CALL_BACK -> Deed.CALLED_BACK;
            case AMENDS_DUE -> Deed.AMENDED;
            case IOU_DUE -> Deed.SETTLED;
            case UPDATE_DUE -> Deed.UPDATED;
            case STALLED -> Deed.ON_TRACK;
            case THANK_REFERRER -> Deed.THANK_REFERRER;
            case THANK_FIRST_ORDER -> Deed.THANK_FIRST_ORDER;
            case CHECK_IN -> Deed.CHECK_IN;
            case OCCASION -> Deed.GREET;
            case QUIET -> Deed.OPEN;
        };
    }
}
