package app.unknot.records.backup;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes a line of the access log while no portal runs. */
public final class LogWithoutPortal {
    private LogWithoutPortal() {}

    /** Where a connection comes from. */
    @FunctionalInterface
    public interface Connections {
        Connection connect() throws SQLException;
    }

    /** Appends the line in a transaction of its own. */
    public static void append(Connections connections, PracticeClock clock, Keys keys, AuditEvent event) {
        try (Connection connection = connections.connect()) {
            connection.setAutoCommit(false);
            AuditLog.over(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), clock, keys)
                    .recordAlone(event);
            connection.commit();
        } catch (SQLException e) {
            throw new BackupFailed("The access log could not be written: " + e.getMessage(), e);
        }
    }
}
