package app.unknot.testing;

import app.unknot.audit.chain.AuditEntry;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written into the access log last, whatever the hour that a test had set; without the seals of each minute. */
@TestComponent
public class LogEntries {
    private final JdbcClient jdbc;

    LogEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<AuditEntry> newest(int rows) {
        return jdbc.sql("select * from audit_entry where action <> 'LOG_SEAL' order by seq desc fetch first " + rows
                        + " rows only")
                .query((row, number) -> AuditEntry.of(row))
                .list();
    }

    /** All since that entry, in their order. */
    public List<AuditEntry> since(long seq) {
        return jdbc.sql("select * from audit_entry where seq > ? and action <> 'LOG_SEAL' order by seq")
                .param(seq)
                .query((row, number) -> AuditEntry.of(row))
                .list();
    }
}
