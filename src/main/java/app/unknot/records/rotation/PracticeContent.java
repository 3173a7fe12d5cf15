package app.unknot.records.rotation;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.records.backup.Survey;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.ContentCheck.Checked;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.storage.embedded.Rotation;
import app.unknot.shared.storage.keys.EarlierKeys;
import app.unknot.shared.storage.keys.Resealing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a practice's database holds that has to do with keys, on both engines. */
final class PracticeContent implements Rotation.Content {
    private static final int FETCH = 200;

    private final PracticeClock clock;
    private final Consumer<String> progress;
    private Map<String, Checked> before = Map.of();

    PracticeContent(PracticeClock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void reseal(Connection copy, Keys from, Keys to) throws SQLException {
        before = contents(copy, from);
        requireUnbroken(copy, from);
        // A copy that nobody uses is committed page by page; a transaction of the caller's stays one.
        boolean nobodyUsesIt = copy.getAutoCommit();
        if (nobodyUsesIt) copy.setAutoCommit(false);
        new Resealing(copy, from, to)
                .run(
                        nobodyUsesIt ? copy::commit : () -> {},
                        words -> progress.accept("Sealed with the new key: " + words));
        if (nobodyUsesIt) copy.setAutoCommit(true);
    }

    /** The last entry that the old key writes says that it goes, the next key vouches for it and writes the entry after it. */
    @Override
    public void handOver(Connection copy, Keys from, Keys to) {
        JdbcTemplate database = over(copy);
        AuditLog old = AuditLog.over(database, clock, from);
        old.seal();
        old.recordAlone(AuditEvent.done("KEY_CHANGE", "key " + from.fingerprint())
                .with("last entry with this key; the next is " + to.fingerprint()));
        AuditHead head = old.head();
        EarlierKeys.read(database, from).handOver(database, to, head.seq(), head.mac(), clock.instant());
        AuditLog next = AuditLog.over(database, clock, to);
        next.recordAlone(AuditEvent.done("KEY_CHANGE", "key " + to.fingerprint())
                .with("first entry with this key; before it was " + from.fingerprint()));
        // It vouches for every lane as the spine's own end is vouched for: who has the old key changes nothing before.
        next.seal();
    }

    @Override
    public void check(Connection copy, Keys to) {
        if (!contents(copy, to).equals(before))
            throw new IllegalStateException("What was signed or posted does not read as before");
        requireUnbroken(copy, to);
        progress.accept("Read through with the new key: everything signed and posted is as it was");
    }

    private void requireUnbroken(Connection connection, Keys keys) {
        AuditLog log = AuditLog.over(over(connection), clock, keys);
        log.firstBrokenEntry().ifPresent(entry -> {
            throw new IllegalStateException("The access log was altered starting at entry " + Survey.figure(entry));
        });
    }

    private static Map<String, Checked> contents(Connection connection, Keys keys) {
        JdbcTemplate database = over(connection);
        Sealer sealer = new Sealer(keys.derive("column"));
        Map<String, Checked> contents = new TreeMap<>();
        for (ContentCheck check : ServiceLoader.load(ContentCheck.class)) {
            Checked checked = check.check(database, sealer);
            if (!checked.broken().isEmpty()) throw new IllegalStateException(String.join(". ", checked.broken()));
            contents.put(check.what(), checked);
        }
        return contents;
    }

    private static JdbcTemplate over(Connection connection) {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        database.setFetchSize(FETCH);
        return database;
    }
}
