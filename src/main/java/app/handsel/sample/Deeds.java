package app.handsel.sample;

import app.handsel.model.Due;
import app.handsel.model.Interest;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the lines below a note into entries. Parts are separated by bars.
 *
 * <pre>
 * * an interest
 * ! key | what was promised | due, as days from today | aim, or nothing | the customer's words, or nothing
 * > key | new due | told, or untold
 * + key                                     the promise is kept
 * - key                                     the promise is released
 * $ key | for what | amount | how | deposit, or nothing
 * &amp; key | way | the words of the acknowledgement
 * </pre>
 */
final class Deeds {

    private final String customer;
    private final Ledger ledger;
    private final Days days;
    private final Prices prices;
    private final Wording wording;

    Deeds(String customer, Ledger ledger, Days days, Prices prices, Wording wording) {
        this.customer = customer;
        this.ledger = ledger;
        this.days = days;
        this.prices = prices;
        this.wording = wording;
    }

    void write(String deed, Instant at) {
        List<String> parts = Arrays.stream(wording.of(deed.substring(2)).split("\\|", -1))
                .map(String::strip)
                .toList();
        String key = parts.getFirst();
        switch (deed.charAt(0)) {
            case '*' -> ledger.put(new Interest(id("interest", key), id(), key, at));
            case '!' -> ledger.put(promise(parts, at));
            case '>' ->
                ledger.put(promise(key)
                        .movedTo(days.due(parts.get(1)), at, part(parts, 2).equals("told")));
            case '+' -> ledger.put(promise(key).keptAt(at));
            case '-' -> ledger.put(promise(key).releasedAt(at));
            case '$' -> ledger.put(payment(parts, at));
            case '&' -> ledger.put(acknowledged(parts, at));
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private Promise promise(String key) {
        return written("promise", key, Promise.class);
    }

    private Promise promise(List<String> parts, Instant at) {
        Optional<Due> aim =
                Optional.of(part(parts, 3)).filter(text -> !text.isEmpty()).map(days::due);
        return new Promise(
                id("promise", parts.getFirst()),
                id(),
                parts.get(1),
                days.due(parts.get(2)),
                aim,
                part(parts, 4),
                at,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Payment payment(List<String> parts, Instant at) {
        return new Payment(
                id("payment", parts.getFirst()),
                id(),
                prices.money(parts.get(2)),
                parts.get(1),
                Payment.Method.valueOf(parts.get(3).toUpperCase(Locale.ROOT)),
                at,
                part(parts, 4).equals("deposit"),
                Optional.empty());
    }

    private Payment acknowledged(List<String> parts, Instant at) {
        var words = new Payment.Acknowledgement(at, Page.way(parts.get(1)), parts.get(2));
        return written("payment", parts.getFirst(), Payment.class).acknowledgedBy(words);
    }

    private <T> T written(String kind, String key, Class<T> type) {
        return ledger.find(id(kind, key))
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException(customer + " has no " + kind + " " + key));
    }

    private UUID id() {
        return Ids.of(customer);
    }

    private UUID id(String kind, String key) {
        return Ids.of(customer, kind, key);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
