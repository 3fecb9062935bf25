package app.handsel.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a customer's money stands in one currency: what is agreed, what came, what of it we hold until we deliver, what
 * is still to be paid, and what was paid beyond what was agreed.
 */
public record Balance(Money agreed, Money paid, Money held, Money open, Money over) {

    /** One for each currency in which anything was agreed or paid. */
    public static List<Balance> of(List<Promise> promises, List<Payment> payments) {
        return Stream.concat(
                        promises.stream().flatMap(promise -> price(promise).stream()),
                        payments.stream().map(Payment::amount))
                .map(Money::currency)
                .distinct()
                .sorted()
                .map(currency -> in(currency, promises, payments))
                .toList();
    }

    /** What is still to be paid of a promise's price, by the payments that say they are for it. */
    public static Optional<Money> rest(Promise promise, List<Payment> payments) {
        return price(promise)
                .map(price -> new Money(
                        Math.max(0, price.minor() - paid(promise, in(price.currency(), payments))), price.currency()));
    }

    private static Balance in(String currency, List<Promise> promises, List<Payment> all) {
        List<Payment> payments = in(currency, all);
        List<Promise> priced = promises.stream()
                .filter(promise -> price(promise)
                        .filter(price -> price.currency().equals(currency))
                        .isPresent())
                .toList();
        long agreed = priced.stream().mapToLong(Balance::asked).sum();
        long open = priced.stream()
                .mapToLong(promise -> Math.max(0, asked(promise) - paid(promise, payments)))
                .sum();
        long over = Stream.concat(priced.stream(), released(promises))
                .mapToLong(promise -> Math.max(0, paid(promise, payments) - asked(promise)))
                .sum();
        long free = free(priced, promises, payments);
        if (free > open && promises.stream().allMatch(Balance::leavesNothingUnsaid)) {
            over += free - open;
        }
        return new Balance(
                new Money(agreed, currency),
                new Money(sum(payments.stream()), currency),
                new Money(sum(payments.stream().filter(payment -> held(payment, promises))), currency),
                new Money(Math.max(0, open - free), currency),
                new Money(over, currency));
    }

    /**
     * Money that names no promise counts towards whatever has a price; but not what came before the first price was
     * agreed, for that was for something else.
     */
    private static long free(List<Promise> priced, List<Promise> promises, List<Payment> payments) {
        return sum(payments.stream()
                .filter(payment -> towards(payment, promises).isEmpty())
                .filter(payment ->
                        priced.stream().anyMatch(promise -> !payment.received().isBefore(promise.made()))));
    }

    /** Held is a deposit until that is done which it is for; one for nothing by name, until all is done. */
    private static boolean held(Payment payment, List<Promise> promises) {
        return payment.deposit()
                && towards(payment, promises)
                        .map(Promise::isOpen)
                        .orElseGet(() -> promises.stream().anyMatch(Promise::isOpen));
    }

    private static Optional<Promise> towards(Payment payment, List<Promise> promises) {
        Optional<UUID> named = payment.towards();
        return promises.stream()
                .filter(promise -> named.equals(Optional.of(promise.id())))
                .findFirst();
    }

    /** Nobody owes us the price of what they let us off. */
    private static Optional<Money> price(Promise promise) {
        return promise.agreement().price().filter(_ -> promise.released().isEmpty());
    }

    private static long asked(Promise promise) {
        return price(promise).map(Money::minor).orElse(0L);
    }

    private static Stream<Promise> released(List<Promise> promises) {
        return promises.stream().filter(promise -> promise.released().isPresent());
    }

    /** Where something has no price, money that names nothing may be for that, and nobody can say it is too much. */
    private static boolean leavesNothingUnsaid(Promise promise) {
        return promise.released().isPresent() || price(promise).isPresent();
    }

    private static long paid(Promise promise, List<Payment> payments) {
        return sum(payments.stream().filter(payment -> payment.towards().equals(Optional.of(promise.id()))));
    }

    private static List<Payment> in(String currency, List<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.amount().currency().equals(currency))
                .toList();
    }

    private static long sum(Stream<Payment> payments) {
        return payments.mapToLong(payment -> payment.amount().minor()).sum();
    }
}
