package app.handsel.model;

import app.handsel.model.SayFirst.Kind;
import app.handsel.model.SayFirst.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What to say first about a promise: which date the customer knows decides which words are honest. */
final class PromiseLine {

    private PromiseLine() {}

    static Line of(Promise promise, Obligation owed, Instant now, ZoneId zone) {
        Due agreed = promise.agreed(zone);
        if (!now.isBefore(agreed.lateFrom(zone))) {
            return late(promise, agreed, now, zone);
        }
        if (promise.due().lateFrom(zone).isAfter(agreed.lateFrom(zone))) {
            return line(Kind.PROMISE_WILL_MOVE, promise, agreed).then(promise.due());
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        if (!agreed.day().equals(today)) {
            boolean waiting = owed.reasons().contains(Obligation.Kind.UPDATE_DUE);
            return line(waiting ? Kind.PROMISE_UPDATE : Kind.PROMISE_DUE, promise, agreed);
        }
        Optional<Due> aim = promise.aim()
                .filter(hoped ->
                        hoped.day().equals(today) && hoped.lateFrom(zone).isAfter(now))
                .filter(hoped -> hoped.lateFrom(zone).isBefore(agreed.lateFrom(zone)));
        return aim.map(hoped -> line(Kind.PROMISE_TODAY_AIM, promise, agreed).then(hoped))
                .orElseGet(
                        () -> line(agreed.time().isPresent() ? Kind.PROMISE_DUE : Kind.PROMISE_TODAY, promise, agreed));
    }

    private static Line late(Promise promise, Due agreed, Instant now, ZoneId zone) {
        Due told = lastTold(promise, agreed);
        if (!told.equals(agreed)) {
            boolean passed = !now.isBefore(told.lateFrom(zone));
            return line(passed ? Kind.PROMISE_LATE_AGAIN : Kind.PROMISE_LATE_NOW_DUE, promise, agreed)
                    .then(told);
        }
        boolean newDateAhead = now.isBefore(promise.due().lateFrom(zone));
        return newDateAhead
                ? line(Kind.PROMISE_LATE_NEW_DATE_UNTOLD, promise, agreed).then(promise.due())
                : line(Kind.PROMISE_LATE, promise, agreed);
    }

    private static Due lastTold(Promise promise, Due agreed) {
        return promise.moves().stream()
                .filter(Promise.Move::told)
                .reduce((_, later) -> later)
                .map(Promise.Move::to)
                .orElse(agreed);
    }

    private static Line line(Kind kind, Promise promise, Due due) {
        return Line.of(kind, promise, promise.what()).due(due);
    }
}
