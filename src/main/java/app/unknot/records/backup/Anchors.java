package app.unknot.records.backup;

import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks for what an access log cannot show by itself: that its end was cut off, and its head set back. Each good backup remembers where
 * the log ended, so the log in use must pass through there. After a restore it rightly does not, and the log says that there was one.
 */
final class Anchors {
    private Anchors() {}

    /** The survey, with a problem more when entries that a backup has seen are gone. */
    static Survey check(Survey survey, Connection inUse, BackupFolder folder, Keys keys, Consumer<String> progress) {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(inUse, true));
        AuditLog log = AuditLog.over(database, new PracticeClock(ZoneOffset.UTC), keys);
        Optional<KeptBackup> beyond = folder.list(keys).stream()
                .filter(kept -> kept.said()
                        .filter(manifest -> !log.passesThrough(manifest.audit()))
                        .isPresent())
                .findFirst();
        if (beyond.isEmpty()) {
            progress.accept("The access log passes through the end of each backup's");
            return survey;
        }
        AuditHead seen = beyond.get().said().orElseThrow().audit();
        String sentence = "Backup " + beyond.get().file().getFileName() + " has seen entry " + seen.seq()
                + " of the access log, and it is not in this one";
        Integer restores =
                database.queryForObject("select count(*) from audit_entry where action = 'RESTORE'", Integer.class);
        if (restores != null && restores > 0) {
            progress.accept(sentence + ": the practice was set back by a restore since");
            return survey;
        }
        return survey.with(sentence + ", which was never set back by a restore. Entries were removed");
    }
}
