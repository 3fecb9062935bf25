package app.handsel.store;

import app.handsel.journal.EntryFormat;
import app.handsel.model.Call;
import app.handsel.model.Customer;
import app.handsel.model.Declined;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Interest;
import app.handsel.model.Iou;
import app.handsel.model.Mistake;
import app.handsel.model.Note;
import app.handsel.model.Payment;
import app.handsel.model.Promise;
import app.handsel.model.Question;
import app.handsel.model.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** An entry in the table of its kind: its id, what is asked for as columns, and all of it as its body. */
record Row(String table, List<String> columns, List<?> values) {

    static Row of(Entry entry) {
        return switch (entry) {
            case Customer customer -> row(entry, "customer", List.of("referred_by"), customer.referredBy());
            case Note note -> row(entry, "note", List.of("customer", "at"), note.customer(), note.at());
            case Interest interest ->
                row(entry, "interest", List.of("customer", "at"), interest.customer(), interest.at());
            case Promise promise ->
                row(
                        entry,
                        "promise",
                        List.of("customer", "is_open", "due", "earliest", "settled"),
                        promise.customer(),
                        promise.isOpen(),
                        promise.due().day(),
                        earliest(promise),
                        promise.kept().or(promise::released));
            case Payment payment ->
                row(
                        entry,
                        "payment",
                        List.of("customer", "received", "acknowledged"),
                        payment.customer(),
                        payment.received(),
                        payment.acknowledged().isPresent());
            case Question question -> matter(entry, question.asked(), question.isOpen());
            case Mistake mistake -> matter(entry, mistake.at(), mistake.isOpen());
            case Iou iou -> matter(entry, iou.since(), iou.isOpen());
            case Call call -> matter(entry, call.at(), call.isOpen());
            case Declined declined -> matter(entry, declined.at(), false);
            case Settings _ -> row(entry, "settings", List.of());
        };
    }

    String write() {
        return "MERGE INTO " + table + " (id, body"
                + columns.stream().map(", "::concat).reduce("", String::concat) + ") KEY (id) VALUES (?, ?"
                + ", ?".repeat(columns.size()) + ")";
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE id = ?";
    }

    /** Reads the body of a row as an entry of a kind. */
    static <T extends Entry> RowMapper<T> as(Class<T> kind) {
        return row -> {
            try {
                return kind.cast(EntryFormat.read(row.getString("body")));
            } catch (JacksonException | ClassCastException _) {
                throw new StoreException("a body that cannot be read");
            }
        };
    }

    private static Row row(Entry entry, String table, List<String> columns, Object... values) {
        var all = Stream.concat(Stream.of(entry.id(), EntryFormat.write(entry)), Stream.of(values));
        return new Row(table, columns, all.toList());
    }

    private static Row matter(Entry entry, Instant at, boolean open) {
        String kind = entry.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        return row(entry, "matter", List.of("kind", "customer", "at", "is_open"), kind, entry.customer(), at, open);
    }

    private static LocalDate earliest(Promise promise) {
        var moved = promise.moves().stream().flatMap(move -> Stream.of(move.from(), move.to()));
        return Stream.concat(Stream.of(promise.due()), moved)
                .map(Due::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
