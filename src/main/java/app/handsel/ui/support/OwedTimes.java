package app.handsel.ui.support;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Obligation;
import app.handsel.model.Occasion;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says since when or until when something is owed. */
final class OwedTimes {

    private final Messages messages;
    private final SpokenTime time;
    private final Shop shop;

    OwedTimes(Messages messages, Shop shop) {
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.shop = shop;
    }

    String when(Obligation owed) {
        return switch (owed.about()) {
            case Promise promise -> promise(owed, promise);
            case Payment payment -> messages.text("owed.waiting", time.span(payment.received(), shop.instant()));
            case Question question -> question(owed, question);
            case Mistake mistake -> mistake(owed, mistake);
            case Iou iou -> iou.due().map(due -> due(owed, due)).orElse("");
            case Call call -> messages.text("owed.missed", moment(call.at()));
            case Customer customer -> customer(owed, customer);
            default -> throw new IllegalArgumentException("owes nothing: " + owed.kind());
        };
    }

    /** The same, in full. */
    String exactly(Obligation owed) {
        Optional<Due> due = switch (owed.about()) {
            case Promise promise -> Optional.of(promise.agreed(shop.now().zone()));
            case Question question -> question.due();
            case Iou iou -> iou.due();
            default -> Optional.empty();
        };
        Instant moment = switch (owed.about()) {
            case Payment payment -> payment.received();
            case Call call -> call.at();
            case Mistake mistake -> mistake.at();
            default -> owed.when();
        };
        return due.map(time::exactly).orElseGet(() -> time.exactly(shop.time(moment)));
    }

    private String promise(Obligation owed, Promise promise) {
        return switch (owed.kind()) {
            case UPDATE_DUE -> messages.text("owed.no-word", due(owed, promise), moment(promise.lastWord()));
            case STALLED -> messages.text("owed.stalled", due(owed, promise), moment(promise.lastStep()));
            case CHECK_IN ->
                messages.text("owed.delivered", moment(promise.kept().orElse(owed.when())));
            default -> due(owed, promise);
        };
    }

    private String due(Obligation owed, Promise promise) {
        Due agreed = promise.agreed(shop.now().zone());
        boolean late = owed.kind() == Obligation.Kind.LATE_PROMISE;
        String when = late ? late(agreed) : messages.text("owed.by", time.due(agreed, shop.time()));
        return promise.due().equals(agreed)
                ? when
                : messages.text("owed.moved", when, time.due(promise.due(), shop.time()));
    }

    private String due(Obligation owed, Due due) {
        return owed.group() == Obligation.Group.NOW ? late(due) : messages.text("owed.by", time.due(due, shop.time()));
    }

    /** Of what has no time people count the days, and "was due yesterday" has said it all. */
    private String late(Due agreed) {
        ZonedDateTime now = shop.time();
        String due = time.due(agreed, now);
        LocalDate today = now.toLocalDate();
        if (agreed.time().isPresent()) {
            return messages.text("owed.late", due, time.span(agreed.lateFrom(now.getZone()), now.toInstant()));
        }
        return agreed.day().plusDays(1).equals(today)
                ? messages.text("owed.was-due", due)
                : messages.text("owed.late", due, time.span(agreed.day(), today));
    }

    private String question(Obligation owed, Question question) {
        if (owed.kind() == Obligation.Kind.ASKED_AGAIN) {
            return messages.text("owed.asked-again", moment(question.again().getLast()));
        }
        return question.due()
                .map(due -> owed.kind() == Obligation.Kind.ANSWER_LATE
                        ? late(due)
                        : messages.text("owed.by", time.due(due, shop.time())))
                .orElseGet(() -> messages.text("owed.undated", moment(question.asked())));
    }

    private String mistake(Obligation owed, Mistake mistake) {
        if (owed.kind() == Obligation.Kind.MISTAKE_NOT_TOLD) {
            return messages.text("owed.not-told", moment(mistake.at()));
        }
        return mistake.next(today(), shop.now().zone())
                .flatMap(Mistake.Amends::due)
                .map(due -> messages.text("owed.amends", due(owed, due)))
                .orElseGet(() -> messages.text("owed.amends-open"));
    }

    private String customer(Obligation owed, Customer customer) {
        return switch (owed.kind()) {
            case OCCASION ->
                occasion(owed, customer)
                        .map(day ->
                                time.day(shop.time(owed.when()).minusNanos(1).toLocalDate(), today()))
                        .orElse("");
            case QUIET -> messages.text("owed.quiet", moment(owed.when()));
            default -> moment(owed.when());
        };
    }

    /** Which of a customer's days it is that comes; {@code when} is the end of it. */
    Optional<Occasion> occasion(Obligation owed, Customer customer) {
        LocalDate day = shop.time(owed.when()).minusNanos(1).toLocalDate();
        return customer.dates().stream()
                .filter(one -> one.day().atYear(day.getYear()).equals(day))
                .findFirst();
    }

    private LocalDate today() {
        return shop.time().toLocalDate();
    }

    private String moment(Instant at) {
        return time.moment(shop.time(at), shop.time());
    }
}
