package app.handsel.store;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import app.handsel.store.blocks.Mount;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * An embedded H2 database: one connection, used by one thread at a time. Whatever goes wrong is a
 * {@link StoreException}.
 */
public final class Database implements AutoCloseable {

    /**
     * We close it ourselves, after the last edit. Traces would quote the notebook, and long results would be put in the
     * system's temporary folder, for all to read: neither may be written. The cache is in KB.
     */
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=131072;QUERY_CACHE_SIZE=64";

    /** Only we make files, so that a wrong path never becomes an empty database. Written by {@link #onOurThread}. */
    private static final String IN_FILE = ";IFEXISTS=TRUE;FORBID_CREATION=TRUE;WRITE_DELAY=0";

    /** H2 takes no longer text as a parameter, but does as a stream. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final Connection connection;
    private final Optional<Mount> mount;

    Database(String url, Optional<Mount> mount) {
        this.mount = mount;
        var user = new Properties();
        user.setProperty("user", "handsel");
        user.setProperty("password", "");
        try {
            connection = new Driver().connect("jdbc:h2:" + url + SETTINGS, user);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    public static Database inMemory() {
        return new Database("mem:", Optional.empty());
    }

    /**
     * Opens the database in a file.
     *
     * @throws StoreException when there is none, or not one that was sealed with this seal
     * @throws NotebookException {@link Problem#IN_USE}
     */
    public static Database inFile(Path file, Optional<Seal> seal) {
        return inFile(file, seal, Disks.FILES);
    }

    static Database inFile(Path file, Optional<Seal> seal, Disks disks) {
        var mount = new Mount(file, seal, disks);
        try {
            var database = new Database(mount.name() + IN_FILE, Optional.of(mount));
            database.onOurThread();
            return database;
        } catch (StoreException e) {
            mount.close();
            if (e.code() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new NotebookException(Problem.IN_USE, e.toString());
            }
            throw e;
        }
    }

    /**
     * Writing in the background takes one table after the other while we go on, so a kill in between can leave an edit
     * half there: seen once in about 200 kills, on a busy machine. With a delay of zero H2 has no thread for it, but
     * writes at each commit; with less than zero, which cannot be had as a setting, it does neither. So it writes at a
     * {@link #checkpoint}, and within a large edit; what a kill takes is in the journal.
     */
    private void onOurThread() {
        session().getDatabase().getStore().getMvStore().setAutoCommitDelay(-1);
    }

    private SessionLocal session() {
        try {
            return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * At no cost, which SQL cannot do.
     *
     * @throws StoreException when an index of a table has more or fewer rows than the table
     */
    void countIndexes(String table) {
        var session = session();
        var found = session.getDatabase().getMainSchema().getTableOrView(session, table.toUpperCase(Locale.ROOT));
        for (Index index : found.getIndexes()) {
            if (index.getRowCount(session) != found.getRowCount(session)) {
                throw new StoreException("an index of " + table + " has other rows than it");
            }
        }
    }

    <T> List<T> all(String sql, RowMapper<T> mapper, Object... values) {
        try (var statement = prepared(sql, List.of(values));
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(mapper.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
        return all(sql, mapper, values).stream().findFirst();
    }

    int update(String sql, Object... values) {
        try (var statement = prepared(sql, List.of(values))) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The same statement for each of many rows of values. */
    void updateEach(String sql, List<? extends List<?>> rows) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Several statements, separated by semicolons. */
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Writes what was changed to the file, and returns when it is on the medium. */
    void checkpoint() {
        script("CHECKPOINT SYNC");
    }

    /** All of the work is in, or nothing of it. */
    void inTransaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            mount.ifPresent(Mount::close);
        }
    }

    private PreparedStatement prepared(String sql, List<?> values) throws SQLException {
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
