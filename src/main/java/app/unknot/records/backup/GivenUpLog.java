package app.unknot.records.backup;

import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.GivenUp;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How far the access log went that a restore gives up: heads beyond that were never given to anybody by that practice. */
final class GivenUpLog {
    private GivenUpLog() {}

    /** Of the embedded database that a restore moved aside, read in a copy; empty when there was none or it cannot be read. */
    static OptionalLong in(DataFolder folder, Optional<Path> aside, Keys keys) {
        if (aside.isEmpty()) return OptionalLong.empty();
        try (WorkFolder work = new WorkFolder(folder.check(), aside.get().resolve(EmbeddedDatabase.FILE));
                EmbeddedDatabase copy = new EmbeddedDatabase(work.copy().path(), keys)) {
            return of(copy::connect, keys);
        } catch (IOException | SQLException | IllegalStateException e) {
            // It may be the damage that the restore was for.
            return OptionalLong.empty();
        }
    }

    /** Earlier restores count too: what they gave up was further than this log went since. */
    static OptionalLong of(LogWithoutPortal.Connections database, Keys keys) {
        try (Connection connection = database.connect()) {
            AuditLog log = AuditLog.over(
                    new JdbcTemplate(new SingleConnectionDataSource(connection, true)),
                    new PracticeClock(ZoneOffset.UTC),
                    keys);
            LongStream earlier = log.restores().stream().mapToLong(GivenUp::upTo);
            long furthest = LongStream.concat(LongStream.of(log.head().seq()), earlier)
                    .max()
                    .orElseThrow();
            return furthest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(furthest);
        } catch (SQLException | DataAccessException e) {
            return OptionalLong.empty();
        }
    }
}
