package app.handsel.store;

import app.handsel.journal.Seal;
import app.handsel.notebook.NotebookException;
import app.handsel.notebook.Problem;
import app.handsel.store.blocks.Disks;
import app.handsel.store.blocks.Mount;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;

/** H2 while it is open, and the file under it. */
final class Link implements AutoCloseable {

    /**
     * We close it ourselves, after the last edit. Traces would quote the notebook, and long results would be put in the
     * system's temporary folder, for all to read: neither may be written. The cache is in KB.
     */
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=131072;QUERY_CACHE_SIZE=64";

    /** Only we make files, so that a wrong path never becomes an empty database. Written by {@link #onOurThread}. */
    private static final String IN_FILE = ";IFEXISTS=TRUE;FORBID_CREATION=TRUE;WRITE_DELAY=0";

    /** Takes 0.6 of the room and 1.2 times as long; what it frees at once would be missed after a power cut. */
    private static final String FOR_A_WHILE = ";RETENTION_TIME=0;COMPRESS=TRUE";

    /** After these nothing more can be had of it. */
    private static final Set<Integer> LOST = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.GENERAL_ERROR_1);

    /** What is kept free, in bytes: H2 needs some for its own lists, and moves things around. */
    private static final long SPARE = 4L << 20;

    private final Connection connection;
    private final Optional<Mount> mount;

    Link(String url, Optional<Mount> mount) {
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

    /** @throws StoreException when there is no such file, or not one that was sealed with this seal */
    static Link to(Path file, Optional<Seal> seal, Disks disks) {
        return to(file, seal, disks, "");
    }

    /** To one that is deleted again soon. */
    static Link forAWhile(Path file, Optional<Seal> seal) {
        return to(file, seal, Disks.FILES, FOR_A_WHILE);
    }

    private static Link to(Path file, Optional<Seal> seal, Disks disks, String settings) {
        var mount = new Mount(file, seal, disks);
        try {
            var link = new Link(mount.name() + IN_FILE + settings, Optional.of(mount));
            link.onOurThread();
            mount.forgetDamage();
            return link;
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
     * checkpoint, and within a large edit; what a kill takes is in the journal.
     */
    private void onOurThread() {
        session().getDatabase().getStore().getMvStore().setAutoCommitDelay(-1);
    }

    Connection connection() {
        return connection;
    }

    /** Whether an error means that this connection is of no more use. */
    boolean isLostAfter(int code) {
        return LOST.contains(code) || isDamaged();
    }

    boolean isDamaged() {
        return mount.map(Mount::isDamaged).orElse(false);
    }

    Optional<Mount> mount() {
        return mount;
    }

    /** H2 gives up all that it has in memory when it runs out of room, so it had better not try. */
    boolean hasRoom() {
        long unsaved = session().getDatabase().getStore().getMvStore().getUnsavedMemory();
        return mount.map(file -> file.room() > 2 * unsaved + SPARE).orElse(true);
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

    private SessionLocal session() {
        try {
            return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
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

    /** What it had in memory is of no use. */
    void abandon() {
        try {
            session().getDatabase().shutdownImmediately();
            close();
        } catch (RuntimeException _) {
            mount.ifPresent(Mount::close);
        }
    }
}
