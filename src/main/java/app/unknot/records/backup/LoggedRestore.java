package app.unknot.records.backup;

import app.unknot.audit.AuditEvent;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.EmbeddedDatabase;
import app.unknot.shared.storage.Keys;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Leaves a line in the restored access log that the practice was set back, to when, and from which file. */
public final class LoggedRestore implements RestoreStep {
    private final PracticeClock clock;

    public LoggedRestore(PracticeClock clock) {
        this.clock = clock;
    }

    @Override
    public void databaseIsInPlace(Restored restored, Keys keys, Consumer<String> progress) {
        try (EmbeddedDatabase database = new EmbeddedDatabase(restored.data(), keys)) {
            LogWithoutPortal.append(database::connect, clock, keys, event(restored));
        } catch (SQLException e) {
            throw new BackupFailed("The restored database could not be closed: " + e.getMessage(), e);
        }
    }

    static AuditEvent event(Restored restored) {
        return AuditEvent.done("RESTORE", "backup " + restored.from().getFileName())
                .with("set back to " + restored.manifest().begun());
    }
}
