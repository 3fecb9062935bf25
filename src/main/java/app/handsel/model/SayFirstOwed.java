package app.handsel.model;

import app.handsel.model.SayFirst.Kind;
import app.handsel.model.SayFirst.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What to say first about something owed, as far as there is anything to say to the customer about it. */
final class SayFirstOwed {

    private final Instant now;
    private final ZoneId zone;

    SayFirstOwed(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    Stream<Line> of(Obligation owed) {
        return switch (owed.about()) {
            case Mistake mistake -> Stream.of(mistake.heard().isPresent() ? amends(mistake) : untold(mistake));
            case Promise promise ->
                Stream.of(promise.isOpen() ? PromiseLine.of(promise, owed, now, zone) : delivered(promise));
            case Payment payment -> Stream.of(payment(payment));
            case Question question -> Stream.of(question(question, owed));
            case Call call ->
                Stream.of(Line.of(Kind.CALL_MISSED, call, call.about()).at(call.at()));
            case Iou iou -> iou(iou);
            case Customer customer -> thanks(customer, owed);
            case Note _, Interest _, Declined _, Settings _ -> Stream.empty();
        };
    }

    private static Line untold(Mistake mistake) {
        return mistake.plan().isBlank()
                ? Line.of(Kind.MISTAKE_WITHOUT_PLAN, mistake, mistake.what())
                : Line.of(Kind.MISTAKE_UNTOLD, mistake, mistake.what()).more(mistake.plan());
    }

    private Line amends(Mistake mistake) {
        Mistake.Amends next = mistake.next(now.atZone(zone).toLocalDate(), zone).orElseThrow();
        return next.due()
                .map(due -> Line.of(passed(due) ? Kind.AMENDS_LATE : Kind.AMENDS_DUE, mistake, mistake.what())
                        .due(due))
                .orElseGet(() -> Line.of(Kind.AMENDS_OPEN, mistake, mistake.what()))
                .more(next.what());
    }

    private static Line delivered(Promise promise) {
        return Line.of(Kind.DELIVERED, promise, promise.what())
                .at(promise.kept().orElseThrow());
    }

    private static Line payment(Payment payment) {
        Kind kind = payment.deposit() ? Kind.DEPOSIT_NOT_ACKNOWLEDGED : Kind.PAYMENT_NOT_ACKNOWLEDGED;
        return Line.of(kind, payment, payment.what()).amount(payment.amount()).at(payment.received());
    }

    private Line question(Question question, Obligation owed) {
        if (owed.reasons().contains(Obligation.Kind.ASKED_AGAIN)) {
            return Line.of(Kind.QUESTION_AGAIN, question, question.what());
        }
        return question.due()
                .map(due -> Line.of(passed(due) ? Kind.QUESTION_LATE : Kind.QUESTION_DUE, question, question.what())
                        .due(due))
                .orElseGet(() ->
                        Line.of(Kind.QUESTION_OPEN, question, question.what()).at(question.asked()));
    }

    /** What they owe us nobody mentions first. */
    private Stream<Line> iou(Iou iou) {
        return iou.due().stream().flatMap(due -> switch (iou.side()) {
            case THEY_OWE -> Stream.<Line>empty();
            case WE_KEEP -> Stream.of(Line.of(Kind.IOU_KEPT, iou, iou.what()).due(due));
            case WE_OWE -> Stream.of(weOwe(iou, passed(due)).due(due));
        });
    }

    private static Line weOwe(Iou iou, boolean late) {
        return iou.left()
                .map(left -> Line.of(late ? Kind.IOU_MONEY_LATE : Kind.IOU_MONEY_DUE, iou, iou.what())
                        .amount(left))
                .orElseGet(() -> Line.of(late ? Kind.IOU_LATE : Kind.IOU_DUE, iou, iou.what()));
    }

    private static Stream<Line> thanks(Customer about, Obligation owed) {
        if (owed.reasons().contains(Obligation.Kind.THANK_REFERRER)) {
            return Stream.of(Line.of(Kind.CUSTOMER_SENT, about, about.name()));
        }
        return owed.reasons().contains(Obligation.Kind.THANK_FIRST_ORDER)
                ? Stream.of(Line.of(Kind.FIRST_ORDER, about, about.callName()))
                : Stream.empty();
    }

    private boolean passed(Due due) {
        return !now.isBefore(due.lateFrom(zone));
    }
}
