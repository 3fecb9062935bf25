package app.handsel.model.trust;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Mistake;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads from an entry what a report counts of it. Promises and questions count from the moment they fall due, money and
 * mistakes from the moment they come; days are the shop's.
 */
public final class Counting {

    private final ZoneId zone;
    private final Instant now;

    public Counting(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    public Optional<Case> of(Entry entry) {
        Optional<Case> found = switch (entry) {
            case Promise promise -> of(promise);
            case Payment payment -> of(payment);
            case Question question -> question.due().flatMap(due -> of(question, due));
            case Mistake mistake -> Optional.of(of(mistake));
            default -> Optional.empty();
        };
        return found.filter(one -> !one.day().isAfter(day(now)));
    }

    private Optional<Case> of(Promise promise) {
        Due agreed = promise.agreed(zone);
        Instant late = agreed.lateFrom(zone);
        if (late.isAfter(now) || promise.kept().isEmpty() && promise.released().isPresent()) {
            return Optional.empty();
        }
        boolean inTime = promise.kept().filter(kept -> kept.isBefore(late)).isPresent();
        Result result = inTime
                ? promise.movedInTime(zone) ? Result.MOVED : Result.KEPT
                : promise.kept().isPresent() ? Result.DONE_LATE : Result.STILL_LATE;
        Duration span = Duration.between(promise.kept().orElse(now), late).abs();
        return Optional.of(
                new Case(promise.id(), promise.customer(), promise.what(), promise.by(), agreed.day(), result, span));
    }

    private Optional<Case> of(Payment payment) {
        var heard = payment.acknowledged().map(Payment.Acknowledgement::at);
        Duration waited = Duration.between(payment.received(), heard.orElse(now));
        return Optional.of(new Case(
                payment.id(),
                payment.customer(),
                payment.what(),
                payment.by(),
                day(payment.received()),
                heard.isPresent() ? Result.ACKNOWLEDGED : Result.WAITING,
                // Whoever dates a payment back or ahead of its thanks has not thanked before it came.
                waited.isNegative() ? Duration.ZERO : waited));
    }

    private Optional<Case> of(Question question, Due due) {
        Instant late = due.lateFrom(zone);
        if (late.isAfter(now)) {
            return Optional.empty();
        }
        Result result = question.answer()
                .map(told -> told.at().isBefore(late) ? Result.ANSWERED : Result.ANSWERED_LATE)
                .orElse(Result.NOT_ANSWERED);
        String by = question.answer().map(Question.Answer::by).orElse(question.by());
        return Optional.of(
                new Case(question.id(), question.customer(), question.what(), by, due.day(), result, Duration.ZERO));
    }

    private Case of(Mistake mistake) {
        Result result = mistake.heard()
                .map(heard -> heard.fromUsFirst() ? Result.TOLD_FIRST : Result.FOUND_OUT)
                .orElse(Result.NOT_TOLD);
        return new Case(
                mistake.id(),
                mistake.customer(),
                mistake.what(),
                mistake.by(),
                day(mistake.at()),
                result,
                Duration.ZERO);
    }

    /** Somebody came to us through a customer whom we know: that is a case of the one who sent them. */
    Case referral(Customer sent, Customer sender) {
        return new Case(
                sent.id(),
                sender.id(),
                sent.name(),
                "",
                day(sent.added()),
                Referral.thanked(sent) ? Result.THANKED : Result.NOT_THANKED,
                Duration.ZERO);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
