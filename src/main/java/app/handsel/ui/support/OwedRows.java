package app.handsel.ui.support;

import app.handsel.model.AcknowledgementText;
import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Obligation;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts obligations into words, the same on Today and on the card. */
public final class OwedRows {

    private final Messages messages;
    private final SpokenTime time;
    private final Shop shop;
    private final OwedTimes times;

    public OwedRows(Messages messages, Shop shop) {
        this.messages = messages;
        this.time = new SpokenTime(messages);
        this.shop = shop;
        this.times = new OwedTimes(messages, shop);
    }

    /** {@code customer} is whom it is owed to; {@code entries} are what is known of them, to say what happens next. */
    public OwedRow row(Obligation owed, Customer customer, List<? extends Entry> entries) {
        return new OwedRow(
                owed,
                customer.name(),
                what(owed),
                times.when(owed),
                times.exactly(owed),
                aside(owed),
                Deeds.of(owed),
                owed.about() instanceof Payment payment ? words(payment, customer, entries) : toSay(owed));
    }

    private String what(Obligation owed) {
        return switch (owed.about()) {
            case Promise promise -> promise.what();
            case Payment payment -> payment(payment);
            case Question question -> messages.text("owed.question", question.what());
            case Mistake mistake -> mistake.what();
            case Iou iou ->
                iou.left()
                        .map(left -> messages.text("owed.amount-for", messages.money(left), iou.what()))
                        .orElse(iou.what());
            case Call call -> call.about().isBlank() ? messages.text("owed.call") : call.about();
            case Customer about
            when owed.kind() == Obligation.Kind.THANK_REFERRER -> messages.text("owed.sent", about.name());
            case Customer about
            when owed.kind() == Obligation.Kind.OCCASION ->
                times.occasion(owed, about).map(day -> day.label()).orElse("");
            case Customer _ -> messages.text(owed.kind());
            default -> throw new IllegalArgumentException("owes nothing: " + owed.kind());
        };
    }

    private String payment(Payment payment) {
        String amount = messages.money(payment.amount());
        String what = payment.what().isBlank() ? amount : messages.text("owed.amount-for", amount, payment.what());
        return messages.text(payment.deposit() ? "owed.deposit" : "owed.payment", what);
    }

    /** Why else it is owed, and how much more than one relationship is at stake. */
    private String aside(Obligation owed) {
        String reasons = owed.also().stream().map(messages::text).collect(Collectors.joining(" · "));
        if (owed.branch() == 0) {
            return reasons;
        }
        String stake = messages.text("owed.branch", owed.branch());
        return reasons.isEmpty() ? stake : reasons + " · " + stake;
    }

    private String toSay(Obligation owed) {
        return switch (owed.about()) {
            case Mistake mistake
            when mistake.heard().isEmpty() ->
                mistake.plan().isBlank() ? messages.text("owed.no-plan") : messages.text("owed.plan", mistake.plan());
            // There may be several, and one is made after the other.
            case Mistake mistake ->
                mistake.next(shop.time().toLocalDate(), shop.now().zone())
                        .map(Mistake.Amends::what)
                        .orElse("");
            case Question question when !question.how().isBlank() -> question.how();
            default -> "";
        };
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
                        shop.user())
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
