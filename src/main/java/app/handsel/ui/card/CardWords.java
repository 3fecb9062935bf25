package app.handsel.ui.card;

import app.handsel.model.Courtesy;
import app.handsel.model.Customer;
import app.handsel.model.Labelled;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.notebook.Card;
import app.handsel.notebook.Sent;
import app.handsel.ui.card.promise.BalanceWords;
import app.handsel.ui.card.promise.PromiseWords;
import app.handsel.ui.support.EntryRow;
import app.handsel.ui.support.Messages;
import app.handsel.ui.support.Occasions;
import app.handsel.ui.support.Shop;
import app.handsel.ui.support.SpokenTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Puts what stands on a card into words. */
public final class CardWords {

    private final Messages messages;
    private final Shop shop;
    private final SpokenTime time;
    private final BalanceWords balance;
    private final PromiseWords promises;
    private final Occasions occasions;

    public CardWords(Messages messages, Shop shop) {
        this.messages = messages;
        this.shop = shop;
        this.time = new SpokenTime(messages);
        this.balance = new BalanceWords(messages);
        this.promises = new PromiseWords(messages, shop);
        this.occasions = new Occasions(messages.locale());
    }

    TimelineRow note(Note note) {
        var at = shop.time(note.at());
        return new TimelineRow(
                note, time.moment(at, shop.time()), time.exactly(at), messages.text(note.way()), note.by());
    }

    /** What is held and what is still open, in each currency. */
    List<String> balance(Card card) {
        return balance.lines(card.promises(), card.payments());
    }

    List<EntryRow> payments(Card card) {
        return card.payments().stream().map(this::payment).toList();
    }

    private EntryRow payment(Payment payment) {
        String amount = messages.money(payment.amount());
        String what = payment.what().isBlank() ? amount : messages.text("owed.amount-for", amount, payment.what());
        if (payment.deposit()) {
            what = messages.text("owed.deposit", what);
        }
        String received = messages.text(
                "payment.received",
                time.moment(shop.time(payment.received()), shop.time()),
                messages.text(payment.how()));
        String state = payment.acknowledged()
                .map(heard -> messages.text(
                        "payment.acknowledged", received, time.moment(shop.time(heard.at()), shop.time())))
                .orElseGet(() -> messages.text("payment.not-acknowledged", received));
        return new EntryRow(payment, what, state);
    }

    List<EntryRow> settled(Card card) {
        return promises.settled(card);
    }

    /** The tree, line by line. */
    List<SentRow> sent(List<Sent> tree) {
        return tree.stream().flatMap(one -> sent(one, 0)).toList();
    }

    private Stream<SentRow> sent(Sent one, int hops) {
        boolean thanked = one.customer().done(Courtesy.Kind.REFERRER_THANKED, Instant.MIN);
        String thanks = messages.text(thanked ? "card.sent-thanked" : "card.sent-not-thanked");
        return Stream.concat(
                Stream.of(new SentRow(one.customer(), hops, thanks)),
                one.sent().stream().flatMap(next -> sent(next, hops + 1)));
    }

    List<Labelled> details(Customer customer) {
        var days = customer.dates().stream().map(day -> new Labelled(day.label(), occasions.shown(day)));
        return Stream.of(customer.addresses().stream(), days, customer.fields().stream())
                .flatMap(details -> details)
                .toList();
    }
}
