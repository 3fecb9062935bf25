package app.handsel.store;

import app.handsel.journal.EntryFormat;
import app.handsel.model.Call;
import app.handsel.model.Courtesy;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** An entry in the table of its kind: its id, what is asked for as columns, and all of it as its body. */
record Row(String table, List<String> columns, List<?> values) {

    static Row of(Entry entry) {
        return switch (entry) {
            case Customer customer -> customer(customer);
            case Note note -> row(entry, List.of("customer", "at", "spoke"), note.customer(), note.at(), note.spoke());
            case Interest interest -> row(entry, List.of("customer", "at"), interest.customer(), interest.at());
            case Promise promise -> promise(promise);
            case Payment payment ->
                row(
                        entry,
                        List.of("customer", "received", "acknowledged"),
                        payment.customer(),
                        payment.received(),
                        payment.acknowledged().isPresent());
            case Question question -> matter(entry, question.asked(), ever(question.isOpen()), false);
            case Mistake mistake -> matter(entry, mistake.at(), ever(mistake.isOpen()), false);
            case Iou iou ->
                matter(entry, iou.since(), iou.due().filter(_ -> iou.isOpen()).map(Due::day), false);
            case Call call -> matter(entry, call.at(), ever(call.isOpen()), call.spoke());
            case Declined declined -> matter(entry, declined.at(), Optional.empty(), false);
            case Settings _ -> row(entry, List.of());
        };
    }

    /** The table of its kind. */
    static String table(Entry entry) {
        return switch (entry) {
            case Customer _ -> "customer";
            case Note _ -> "note";
            case Interest _ -> "interest";
            case Promise _ -> "promise";
            case Payment _ -> "payment";
            case Question _, Mistake _, Iou _, Call _, Declined _ -> "matter";
            case Settings _ -> "settings";
        };
    }

    String body() {
        return (String) values.get(1);
    }

    String write() {
        return "MERGE INTO " + table + names() + " KEY (id)" + places();
    }

    /** For what is not there yet, at half the cost. */
    String insert() {
        return "INSERT INTO " + table + names() + places();
    }

    private String names() {
        return " (id, body" + columns.stream().map(", "::concat).reduce("", String::concat) + ")";
    }

    private String places() {
        return " VALUES (?, ?" + ", ?".repeat(columns.size()) + ")";
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE id = ?";
    }

    /** @throws StoreException when the columns hold something else */
    void check(ResultSet row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            @Nullable
            Object value =
                    values.get(i + 2) instanceof Optional<?> optional ? optional.orElse(null) : values.get(i + 2);
            String column = columns.get(i);
            @Nullable Object stored = value == null ? row.getObject(column) : row.getObject(column, value.getClass());
            if (!Objects.equals(value, stored)) {
                throw new StoreException(table + "." + column + " is not what the entry says");
            }
        }
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

    private static Row row(Entry entry, List<String> columns, Object... values) {
        var all = Stream.concat(Stream.of(entry.id(), EntryFormat.write(entry)), Stream.of(values));
        return new Row(table(entry), columns, all.toList());
    }

    private static Row customer(Customer customer) {
        return row(
                customer,
                List.of("referred_by", "added", "rhythm", "has_left", "welcomed", "owes_thanks", "words"),
                customer.referredBy(),
                customer.added(),
                customer.rhythmDays(),
                customer.left(),
                done(customer, Courtesy.Kind.FIRST_ORDER_THANKED),
                customer.referredBy().isPresent() && !done(customer, Courtesy.Kind.REFERRER_THANKED),
                TrashTable.words(customer));
    }

    private static boolean done(Customer customer, Courtesy.Kind kind) {
        return customer.courtesies().stream().anyMatch(courtesy -> courtesy.kind() == kind);
    }

    private static Row promise(Promise promise) {
        var times = new PromiseTimes(promise);
        return row(
                promise,
                List.of("customer", "is_open", "due", "earliest", "settled", "attention_from", "told", "delivered"),
                promise.customer(),
                promise.isOpen(),
                promise.due().day(),
                times.earliest(),
                promise.kept().or(promise::released),
                times.attentionFrom(),
                promise.lastWord(),
                times.delivered());
    }

    private static Row matter(Entry entry, Instant at, Optional<LocalDate> owesFrom, boolean spoke) {
        String kind = entry.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        return row(
                entry,
                List.of("kind", "customer", "at", "owes_from", "spoke"),
                kind,
                entry.customer(),
                at,
                owesFrom,
                spoke);
    }

    /** What is open is owed whenever it happened, be it in the future by a slip of the hand. */
    private static Optional<LocalDate> ever(boolean open) {
        return open ? Optional.of(LocalDate.EPOCH) : Optional.empty();
    }
}
