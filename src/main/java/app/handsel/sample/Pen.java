package app.handsel.sample;

import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Money;
import java.util.Optional;
import java.util.UUID;

/** Writes one customer's entries into the ledger, by kind and a key of the story's own. */
record Pen(String customer, Ledger ledger, Days days, Prices prices) {

    UUID id() {
        return Ids.of(customer);
    }

    UUID id(String kind, String key) {
        return Ids.of(customer, kind, key);
    }

    void put(Entry entry) {
        ledger.put(entry);
    }

    /** What was written before. */
    <T> T find(String kind, String key, Class<T> type) {
        return find(id(kind, key), type);
    }

    <T> T find(UUID id, Class<T> type) {
        return ledger.find(id)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException(customer + " has no such " + type.getSimpleName()));
    }

    Optional<Due> due(Optional<String> text) {
        return text.map(days::due);
    }

    Optional<Money> money(Optional<String> amount) {
        return amount.map(prices::money);
    }

    /** Who of us; nobody in particular when there is no name. */
    static String colleague(String name) {
        return switch (name) {
            case "" -> "";
            case "Nora" -> SampleShop.NORA;
            case "Ben" -> SampleShop.BEN;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
