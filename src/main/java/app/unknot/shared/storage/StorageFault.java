package app.unknot.shared.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Tells a storage that is away from a statement that is wrong. */
public final class StorageFault {
    private static final int DEEPEST = 20;

    /** H2: closed after a failed write, closed at the end, not to be read, not to be written, made for another version. */
    private static final Set<Integer> H2 = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1);

    /** A statement took too long, a lock was not to be had, a deadlock, two changes that cannot be put in an order; H2's lock timeout. */
    private static final Set<String> SLOW = Set.of("57014", "55P03", "40P01", "40001", "HYT00");

    private StorageFault() {}

    /** Whether the storage failed somewhere below {@code problem}, not the statement. */
    public static boolean in(@Nullable Throwable problem) {
        Throwable one = problem;
        for (int depth = 0; one != null && depth < DEEPEST; depth++, one = one.getCause()) {
            if (one instanceof SQLException sql && isOf(sql)) return true;
            if (one instanceof MVStoreException) return true;
            // The commit journal, which stands beside the database on the same disk.
            if (one instanceof DataAccessResourceFailureException) return true;
        }
        return false;
    }

    /**
     * Whether the storage works but took too long below {@code problem}, or two people were in each other's way: the same again in a
     * moment may well succeed.
     */
    public static boolean isSlow(@Nullable Throwable problem) {
        Throwable one = problem;
        for (int depth = 0; one != null && depth < DEEPEST; depth++, one = one.getCause()) {
            if (one instanceof SQLTimeoutException || one instanceof SQLTransactionRollbackException) return true;
            if (one instanceof SQLException sql && SLOW.contains(String.valueOf(sql.getSQLState()))) return true;
        }
        return false;
    }

    private static boolean isOf(SQLException sql) {
        if (sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException) return true;
        if (H2.contains(sql.getErrorCode()) || sql.getCause() instanceof IOException) return true;
        String state = sql.getSQLState();
        // The pool's own words, and all that is left of a broken connection when a rollback fails on it.
        if (state == null) return "Connection is closed".equals(sql.getMessage());
        // 08: connection. 53: the server has no memory, no disk, no connection left. 57P: it is shut down, or starts.
        // 58: its disk. 25P03, 25P04: it has hung up, because a transaction rested or ran for too long.
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.equals("25P03")
                || state.equals("25P04");
    }
}
