package app.handsel.store;

import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Entry;
import app.handsel.model.Folding;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import app.handsel.model.Texts;
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
            case Note note -> row(entry, note.at());
            case Interest interest -> row(entry, interest.at());
            case Promise promise -> row(entry, promise.made());
            case Payment payment -> row(entry, payment.received());
            case Question question -> row(entry, question.asked());
            case Mistake mistake -> row(entry, mistake.at());
            case Iou iou -> row(entry, iou.since());
            case Call call -> row(entry, call.at());
            case Declined declined -> row(entry, declined.at());
            case Customer _, Settings _ -> Optional.empty();
        };
    }

    List<?> values() {
        return List.of(id, at, text);
    }

    private static Optional<WordsRow> row(Entry entry, Instant at) {
        String folded = Folding.fold(String.join(" ", Texts.of(entry)));
        return Optional.of(new WordsRow(entry.id(), at, folded.substring(0, Math.min(LONGEST, folded.length()))));
    }
}
