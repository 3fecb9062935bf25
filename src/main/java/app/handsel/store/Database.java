package app.handsel.store;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * An embedded H2 database: one connection, used by one thread at a time. Whatever goes wrong is a
 * {@link StoreException}. One that fails is mended before it is asked again, if it is known how. After it was closed on
 * purpose, whoever still asks is told by a {@link CancellationException} that nobody waits for the answer.
 */
public final class Database implements AutoCloseable {

    /** H2 takes no longer text as a parameter, but does as a stream. */
    private static final int LONGEST_TEXT = 1 << 20;

    private Link link;
    private @Nullable Mending mending;
    private State state = State.WORKS;
    private boolean damaged;
    private boolean inTransaction;
    private int generation;

    private enum State {
        WORKS,
        LOST,
        BEING_MENDED,
        CLOSED
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    Database(Link link) {
        this.link = link;
    }

    public static Database inMemory() {
        return new Database(new Link("mem:", Optional.empty()));
    }

    /**
     * Opens the database in a file.
     *
     * @throws StoreException when there is none, or not one that was sealed with this seal
     * @throws NotebookException {@link Problem#IN_USE}
     */
    public static Database inFile(Path file, Optional<Seal> seal) {
        return new Database(Link.to(file, seal, Disks.FILES));
    }

    <T> List<T> all(String sql, RowMapper<T> mapper, Object... values) {
        return run(connection -> {
            try (var statement = prepared(connection, sql, List.of(values));
                    var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(mapper.read(rows));
                }
                return all;
            }
        });
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
        return all(sql, mapper, values).stream().findFirst();
    }

    int update(String sql, Object... values) {
        return run(connection -> {
            try (var statement = prepared(connection, sql, List.of(values))) {
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement for each of many rows of values. */
    void updateEach(String sql, List<? extends List<?>> rows) {
        run(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var values : rows) {
                    bind(statement, values);
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    /** Several statements, separated by semicolons. */
    void script(String sql) {
        run(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Writes what was changed to the file, and returns when it is on the medium; unless there is no room for it. */
    void checkpoint() {
        if (link.hasRoom()) {
            script("CHECKPOINT SYNC");
        }
    }

    /** All of the work is in, or nothing of it. */
    void inTransaction(Runnable work) {
        mendWhatIsLost();
        inTransaction = true;
        try {
            link.connection().setAutoCommit(false);
            work.run();
            link.connection().commit();
        } catch (SQLException e) {
            throw rolledBack(failed(e));
        } catch (RuntimeException e) {
            throw rolledBack(e);
        } finally {
            inTransaction = false;
        }
        autoCommit();
    }

    private RuntimeException rolledBack(RuntimeException failure) {
        if (state != State.LOST) {
            try {
                link.connection().rollback();
                autoCommit();
            } catch (SQLException e) {
                failure.addSuppressed(failed(e));
            }
        }
        return failure;
    }

    private void autoCommit() {
        try {
            link.connection().setAutoCommit(true);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs, and once more if the database failed and could be mended; in a transaction all of it has to be redone. */
    private <T> T run(Work<T> work) {
        mendWhatIsLost();
        try {
            return work.on(link.connection());
        } catch (SQLException e) {
            StoreException failure = failed(e);
            if (!isMended()) {
                throw failure;
            }
        }
        try {
            return work.on(link.connection());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private StoreException failed(SQLException e) {
        var failure = new StoreException(e);
        if (mending != null && state == State.WORKS && link.isLostAfter(failure.code())) {
            damaged = link.isDamaged();
            state = State.LOST;
        }
        return failure;
    }

    /** Whether it had failed, and works again with all that is in the journal. */
    boolean isMended() {
        return state == State.LOST && !inTransaction && mendWhatIsLost();
    }

    /** @throws NotebookException when it could not be mended: then it is tried again at the next use */
    private boolean mendWhatIsLost() {
        if (state == State.CLOSED) {
            throw new CancellationException("closed");
        }
        if (mending == null || state != State.LOST || inTransaction) {
            return false;
        }
        state = State.BEING_MENDED;
        boolean works = false;
        try {
            mending.mend(this, damaged);
            works = true;
        } finally {
            state = works ? State.WORKS : State.LOST;
        }
        damaged = false;
        generation++;
        return true;
    }

    /** It is made anew from the journal: what it says was found to be wrong. */
    void rebuild() {
        if (mending == null || state == State.CLOSED) {
            return;
        }
        state = State.LOST;
        damaged = true;
        mendWhatIsLost();
    }

    void mendedBy(Mending by) {
        mending = by;
    }

    /** Another one after each time that it was mended. */
    int generation() {
        return generation;
    }

    Link link() {
        return link;
    }

    void use(Link next) {
        link = next;
    }

    void abandon() {
        link.abandon();
    }

    /** What cannot be written any more is in the journal. */
    @Override
    public void close() {
        if (state == State.CLOSED) {
            return;
        }
        boolean works = state == State.WORKS;
        state = State.CLOSED;
        try {
            if (works && link.hasRoom()) {
                link.close();
                return;
            }
        } catch (StoreException _) {
            // As when there is no room.
        }
        link.abandon();
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            @Nullable
            Object value = values.get(i) instanceof Optional<?> optional ? optional.orElse(null) : values.get(i);
            if (value instanceof String text && text.length() > LONGEST_TEXT) {
                statement.setCharacterStream(i + 1, new StringReader(text));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
