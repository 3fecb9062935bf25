package app.handsel.store;

import app.handsel.model.Customer;
import app.handsel.model.Due;
import app.handsel.model.Entry;
import app.handsel.model.Iou;
import app.handsel.model.Known;
import app.handsel.model.Mistake;
import app.handsel.model.Question;
import app.handsel.model.Relation;
import app.handsel.model.Rhythm;
import app.handsel.notebook.Owing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What may be owed, from H2. */
final class H2Owing implements Owing {

    private final Database database;
    private final OwingEntries entries;
    private final DearCustomers dear;
    private final Relations relations;

    H2Owing(Database database) {
        this.database = database;
        this.entries = new OwingEntries(database);
        this.dear = new DearCustomers(database);
        this.relations = new Relations(database);
    }

    @Override
    public Known until(LocalDate until, Instant now, Rhythm rhythm) {
        List<Entry> owing = new ArrayList<>(entries.until(until, now, rhythm));
        Set<UUID> customers = dear.at(until, now, rhythm);
        Map<UUID, Relation> known = new HashMap<>(relations.of(about(owing, customers)));
        for (UUID id : customers) {
            Optional.ofNullable(known.get(id)).map(Relation::customer).ifPresent(owing::add);
        }
        known.putAll(relations.of(referrers(owing, known.keySet())));
        return new Known(owing, known);
    }

    private static Set<UUID> about(List<Entry> owing, Set<UUID> customers) {
        var about = new HashSet<>(customers);
        owing.forEach(entry -> about.add(entry.customer()));
        return about;
    }

    private static Set<UUID> referrers(List<Entry> owing, Set<UUID> known) {
        var referrers = new HashSet<UUID>();
        for (Entry entry : owing) {
            if (entry instanceof Customer customer) {
                customer.referredBy().ifPresent(referrers::add);
            }
        }
        referrers.removeAll(known);
        return referrers;
    }

    @Override
    public Optional<LocalDate> nextDueAfter(LocalDate day) {
        Optional<LocalDate> promise = database.first(
                "SELECT due FROM promise WHERE is_open = TRUE AND due > ? ORDER BY is_open, due FETCH FIRST ROW ONLY",
                row -> row.getObject("due", LocalDate.class),
                day);
        var matters = database.all("SELECT body FROM matter WHERE owes_from IS NOT NULL", Row.as(Entry.class));
        return Stream.concat(promise.stream(), matters.stream().flatMap(H2Owing::dues))
                .filter(due -> due.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dues(Entry matter) {
        Stream<Due> dues = switch (matter) {
            case Question question -> question.due().stream();
            case Iou iou -> iou.due().stream();
            case Mistake mistake ->
                mistake.amends().stream()
                        .filter(amends -> amends.done().isEmpty())
                        .flatMap(amends -> amends.due().stream());
            default -> Stream.empty();
        };
        return dues.map(Due::day);
    }
}
