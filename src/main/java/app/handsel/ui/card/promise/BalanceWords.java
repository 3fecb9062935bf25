package app.handsel.ui.card.promise;

import app.handsel.model.Balance;
import app.handsel.model.Money;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.ui.support.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Says how a customer's money stands: a line for each currency, then how the rest will be paid. */
public final class BalanceWords {

    private final Messages messages;

    public BalanceWords(Messages messages) {
        this.messages = messages;
    }

    /** Nothing when nothing was ever agreed or paid. */
    public List<String> lines(List<Promise> promises, List<Payment> payments) {
        List<Balance> balances = Balance.of(promises, payments);
        return Stream.concat(
                        balances.stream().map(this::line),
                        promises.stream()
                                .filter(promise -> unpaid(promise, balances, payments))
                                .map(this::rest))
                .toList();
    }

    private String line(Balance balance) {
        return Stream.of(
                        part("balance.held", balance.held()),
                        part("balance.open", balance.open()),
                        part("balance.over", balance.over()))
                .flatMap(parts -> parts)
                .reduce((one, next) -> messages.text("balance.and", one, next))
                .orElseGet(() -> settled(balance));
    }

    private Stream<String> part(String key, Money amount) {
        return amount.minor() > 0 ? Stream.of(messages.text(key, messages.money(amount))) : Stream.empty();
    }

    private String settled(Balance balance) {
        return balance.agreed().minor() > 0
                ? messages.text("balance.settled", messages.money(balance.agreed()))
                : messages.text("balance.paid", messages.money(balance.paid()));
    }

    private String rest(Promise promise) {
        return messages.text("balance.rest", promise.what(), promise.agreement().rest());
    }

    /** A plan for the rest is of interest as long as there is a rest. */
    private static boolean unpaid(Promise promise, List<Balance> balances, List<Payment> payments) {
        if (promise.agreement().rest().isBlank() || promise.released().isPresent()) {
            return false;
        }
        return Balance.rest(promise, payments)
                .map(rest -> rest.minor() > 0
                        && balances.stream()
                                .map(Balance::open)
                                .anyMatch(open -> open.currency().equals(rest.currency()) && open.minor() > 0))
                .orElseGet(promise::isOpen);
    }
}
