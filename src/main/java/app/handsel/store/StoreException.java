package app.handsel.store;

import java.sql.SQLException;

/** H2 failed. Only its error code is kept: its messages quote what people wrote. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    StoreException(SQLException e) {
        super("H2 error " + e.getErrorCode());
        this.code = e.getErrorCode();
        setStackTrace(e.getStackTrace());
    }

    StoreException(String what) {
        super(what);
        this.code = 0;
    }

    int code() {
        return code;
    }
}
