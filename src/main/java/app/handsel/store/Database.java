package app.handsel.store;

import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An embedded H2 database: one connection, used by one thread at a time. Whatever goes wrong is a
 * {@link StoreException}.
 */
public final class Database implements AutoCloseable {

    /**
     * Writing in the background takes one table after the other while we go on, so a kill in between can leave an edit
     * half there: seen once in about 200 kills, on a busy machine. With a delay that never ends, H2 writes only on our
     * own thread, at a {@link #checkpoint}; what a kill takes is in the journal.
     *
     * <p>We close it ourselves, after the last edit. Traces would quote the notebook, and long results would be put in
     * the system's temporary folder, for all to read: neither may be written. The cache is in KB.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=2147483647;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=131072;QUERY_CACHE_SIZE=64";

    /** H2 takes no longer text as a parameter, but does as a stream. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final Connection connection;

    private Database(String where) {
        var user = new Properties();
        user.setProperty("user", "handsel");
        user.setProperty("password", "");
        try {
            connection = new Driver().connect("jdbc:h2:" + where + SETTINGS, user);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    public static Database inMemory() {
        return new Database("mem:");
    }

    /**
     * Opens the database in a file, or makes one; H2 adds {@code .mv.db} to its name.
     *
     * @throws NotebookException {@link Problem#FOLDER_UNUSABLE} when the path holds a semicolon, after which H2 would
     *     read the rest as settings; {@link Problem#IN_USE}
     */
    static Database inFile(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new NotebookException(Problem.FOLDER_UNUSABLE, "semicolon in its path");
        }
        try {
            return new Database("file:" + path);
        } catch (StoreException e) {
            if (e.code() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new NotebookException(Problem.IN_USE, e.toString());
            }
            throw e;
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

    /** Writes what was changed to the file, on this thread. */
    void checkpoint() {
        script("CHECKPOINT");
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
