package app.handsel.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes something of the row that a result stands on. */
@FunctionalInterface
interface RowMapper<T> {

    T read(ResultSet row) throws SQLException;
}
