package app.handsel.store;

import app.handsel.model.Entry;
import app.handsel.notebook.Action;
import app.handsel.notebook.Edit;
import app.handsel.notebook.Journal;
import app.handsel.notebook.Position;
import app.handsel.notebook.Removal;
import app.handsel.notebook.Removal.Taken;
import app.handsel.notebook.Removal.Whom;
import app.handsel.notebook.Trash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trash: H2 knows what is in it and which edit took it, the journal knows how it was. */
final class H2Trash implements Trash {

    private static final List<String> KINDS = Stream.of(Entry.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
            .toList();

    private static final String NEWEST = """
        SELECT t.sequence, h.first_byte, h.next_byte, h.checksum, t.at, t.by_whom, t.action, t.about, t.undoes
        FROM trash t JOIN history h ON h.sequence = t.sequence
        WHERE NOT EXISTS (SELECT 1 FROM history u WHERE u.edit = t.undoes AND u.state = 'UNDONE')
        """;

    private static final String WITH_WORDS = """
        AND EXISTS (SELECT 1 FROM trash_entry e
            LEFT JOIN customer c ON c.id = e.customer
            LEFT JOIN trash_entry g ON g.id = e.customer
            WHERE e.sequence = t.sequence\
        """;

    private static final String WORDS =
            " AND " + Like.in("CONCAT_WS(' ', t.words, e.words, COALESCE(c.words, g.words))");

    private static final String ORDER = ") ORDER BY t.sequence DESC FETCH FIRST ? ROWS ONLY";

    private static final String KIND_BY_KIND = """
        SELECT sequence, kind, COUNT(*) AS many, MIN(name) AS name, MIN(customer) AS one, MAX(customer) AS other
        FROM trash_entry WHERE sequence = ANY(?) GROUP BY sequence, kind
        """;

    private final Database database;
    private final Journal journal;

    H2Trash(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** An edit that took something, before it is known what. */
    private record Took(Position at, Instant when, String by, Action action, String about, boolean takenBack) {

        static Took read(ResultSet row) throws SQLException {
            return new Took(
                    HistoryTable.position(row),
                    row.getObject("at", Instant.class),
                    row.getString("by_whom"),
                    Action.valueOf(row.getString("action")),
                    row.getString("about"),
                    row.getString("undoes") != null);
        }
    }

    /** {@code one} and {@code other} are the same when all of it is about one customer. */
    private record Kind(long sequence, Taken taken, UUID one, UUID other) {

        static Kind read(ResultSet row) throws SQLException {
            return new Kind(
                    row.getLong("sequence"),
                    new Taken(row.getString("kind"), row.getInt("many"), row.getString("name")),
                    row.getObject("one", UUID.class),
                    row.getObject("other", UUID.class));
        }
    }

    @Override
    public List<Removal> newest(List<String> folded, int limit) {
        String words = folded.isEmpty() ? "AND (TRUE" : WITH_WORDS + WORDS.repeat(folded.size());
        var took = database.all(
                NEWEST + words + ORDER,
                Took::read,
                Stream.concat(folded.stream().map(Like::part), Stream.of(limit)).toArray());
        var kinds = kinds(took);
        var whom = new TrashNames(database)
                .of(kinds.values().stream().flatMap(List::stream).map(Kind::one));
        return took.stream()
                .map(edit -> removal(edit, kinds.getOrDefault(edit.at().sequence(), List.of()), whom))
                .toList();
    }

    private Map<Long, List<Kind>> kinds(List<Took> took) {
        Object sequences = took.stream().map(edit -> edit.at().sequence()).toArray(Long[]::new);
        return database.all(KIND_BY_KIND, Kind::read, sequences).stream()
                .sorted(Comparator.comparingInt(
                        kind -> KINDS.indexOf(kind.taken().kind())))
                .collect(Collectors.groupingBy(Kind::sequence));
    }

    private static Removal removal(Took edit, List<Kind> kinds, Map<UUID, Whom> whom) {
        var customers = kinds.stream()
                .flatMap(kind -> Stream.of(kind.one(), kind.other()))
                .collect(Collectors.toSet());
        return new Removal(
                edit.at(),
                edit.when(),
                edit.by(),
                edit.action(),
                edit.about(),
                edit.takenBack(),
                kinds.stream().map(Kind::taken).toList(),
                customers.size() == 1
                        ? Optional.ofNullable(whom.get(customers.iterator().next()))
                        : Optional.empty());
    }

    @Override
    public List<Entry> entries(Removal removal) {
        return gone(removal.at()).toList();
    }

    @Override
    public List<Entry> everythingAbout(UUID customer) {
        return database.first(
                        "SELECT h.sequence, h.first_byte, h.next_byte, h.checksum"
                                + " FROM trash_entry e JOIN history h ON h.sequence = e.sequence WHERE e.id = ?",
                        HistoryTable::position,
                        customer)
                .map(at -> gone(at).filter(entry -> entry.customer().equals(customer))
                        .toList())
                .orElse(List.of());
    }

    private Stream<Entry> gone(Position at) {
        var still = new HashSet<>(database.all(
                "SELECT id FROM trash_entry WHERE sequence = ?",
                row -> row.getObject("id", UUID.class),
                at.sequence()));
        if (still.isEmpty()) {
            return Stream.of();
        }
        Edit edit = journal.read(at);
        return Outcome.of(edit.changes()).stream()
                .filter(change -> still.contains(change.id()))
                .flatMap(change -> change.before().stream());
    }
}
