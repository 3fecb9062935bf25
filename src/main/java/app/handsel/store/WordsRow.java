package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Interest;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The words by which an entry is found, folded. */
record WordsRow(UUID id, Instant at, String text) {

    static final String WRITE = "MERGE INTO words (id, at, text) KEY (id) VALUES (?, ?, ?)";
    static final String DELETE = "DELETE FROM words WHERE id = ?";

    /** What H2 can hold in one text, by far more than anybody types; the entry itself is never cut. */
    private static final int LONGEST = 1_000_000;

    /** Empty for customers, who are found by other means, and for the settings. */
    static Optional<WordsRow> of(Entry entry) {
        return switch (entry) {
            case Note note -> row(entry, note.at(), note.text());
            case Interest interest -> row(entry, interest.at(), interest.text());
            case Promise promise -> row(entry, promise.made(), promise.what() + " " + promise.words());
            case Payment payment -> row(entry, payment.received(), payment.what() + " " + told(payment));
            case Customer _, Settings _ -> Optional.empty();
        };
    }

    List<?> values() {
        return List.of(id, at, text);
    }

    private static String told(Payment payment) {
        return payment.acknowledged().map(Payment.Acknowledgement::text).orElse("");
    }

    private static Optional<WordsRow> row(Entry entry, Instant at, String words) {
        String folded = Folding.fold(words);
        return Optional.of(new WordsRow(entry.id(), at, folded.substring(0, Math.min(LONGEST, folded.length()))));
    }
}
