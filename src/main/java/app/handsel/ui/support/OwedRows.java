package app.handsel.ui.support;

import app.handsel.model.AcknowledgementText;
import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts obligations into words, the same on Today and on the card. */
public final class OwedRows {

    private final Messages messages;
    private final SpokenTime time;
    private final Shop shop;

    public OwedRows(Messages messages, Shop shop) {
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.shop = shop;
    }

    /** {@code entries} are what is known of the customer, to say what happens next. */
    public OwedRow row(Obligation obligation, Customer customer, List<? extends Entry> entries) {
        return switch (obligation.about()) {
            case Promise promise -> promise(obligation, promise, customer);
            case Payment payment -> payment(obligation, payment, customer, entries);
            default -> throw new IllegalArgumentException("owes nothing: " + obligation.kind());
        };
    }

    private OwedRow promise(Obligation obligation, Promise promise, Customer customer) {
        var zone = shop.now().zone();
        var agreed = promise.agreed(zone);
        var now = shop.time();
        boolean late = obligation.group() == Obligation.Group.NOW;
        String when = late ? late(agreed, obligation.when(), now) : messages.text("owed.by", time.due(agreed, now));
        if (!promise.due().equals(agreed)) {
            when = messages.text("owed.moved", when, time.due(promise.due(), now));
        }
        return new OwedRow(
                obligation,
                customer.name(),
                promise.what(),
                when,
                time.exactly(agreed),
                messages.text("owed.keep"),
                "");
    }

    /** Of a promise without a time people count the days, and "was due yesterday" has said it all. */
    private String late(Due agreed, Instant since, ZonedDateTime now) {
        String due = time.due(agreed, now);
        LocalDate today = now.toLocalDate();
        if (agreed.time().isPresent()) {
            return messages.text("owed.late", due, time.span(since, now.toInstant()));
        }
        return agreed.day().plusDays(1).equals(today)
                ? messages.text("owed.was-due", due)
                : messages.text("owed.late", due, time.span(agreed.day(), today));
    }

    private OwedRow payment(Obligation obligation, Payment payment, Customer customer, List<? extends Entry> entries) {
        Instant now = shop.instant();
        String amount = messages.money(payment.amount());
        String kind = payment.deposit() ? "owed.deposit" : "owed.payment";
        String what = payment.what().isBlank() ? amount : messages.text("owed.amount-for", amount, payment.what());
        return new OwedRow(
                obligation,
                customer.name(),
                messages.text(kind, what),
                messages.text("owed.waiting", time.span(payment.received(), now)),
                time.exactly(shop.time(payment.received())),
                messages.text("owed.acknowledge"),
                words(payment, customer, entries));
    }

    /** The three parts of an acknowledgement, filled in: received, thank you, what happens now and when. */
    public String words(Payment payment, Customer customer, List<? extends Entry> entries) {
        var settings = shop.now();
        return new AcknowledgementText(
                        customer.callName(),
                        messages.money(payment.amount()),
                        payment.what(),
                        next(payment, entries),
                        settings.shop(),
                        settings.user())
                .in(settings.acknowledgement());
    }

    private Optional<String> next(Payment payment, List<? extends Entry> entries) {
        var now = shop.time();
        return entries.stream()
                .filter(entry -> entry.customer().equals(payment.customer()))
                .filter(Promise.class::isInstance)
                .map(Promise.class::cast)
                .filter(Promise::isOpen)
                // What we are late with is no answer to what happens now.
                .filter(promise -> promise.due().lateFrom(now.getZone()).isAfter(now.toInstant()))
                .min(Comparator.comparing(promise -> promise.due().lateFrom(now.getZone())))
                .map(promise -> messages.text("owed.next", promise.what(), time.due(promise.due(), now)));
    }
}
