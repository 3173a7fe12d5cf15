package app.unknot.audit;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A log in a database that its reader owns, so that it can be tampered with as a thief of the file could. */
final class LogOfItsOwn {
    static final Instant MONDAY = Instant.parse("2026-03-02T18:00:00Z");

    final JdbcTemplate owner;
    final Keys keys;
    final AuditLog log;

    LogOfItsOwn(Path folder) {
        owner = new JdbcTemplate(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
        owner.execute(schema());
        keys = Keys.create(folder.resolve("keys.properties"), UUID.randomUUID());
        log = AuditLog.over(owner, new PracticeClock(ZoneOffset.UTC), keys);
    }

    private static String schema() {
        try (var in = LogOfItsOwn.class.getResourceAsStream("/db/migration/V003__audit.sql")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries one hour apart, the first at {@code from}. */
    void grow(int entries, Instant from) {
        for (int i = 0; i < entries; i++) {
            int number = i;
            PracticeClock.at(
                    from.plusSeconds(3600L * i), () -> log.recordAlone(AuditEvent.done("NOTE_READ", "note " + number)));
        }
    }

    void restored(Instant at, java.util.OptionalLong upTo) {
        PracticeClock.at(
                at,
                () -> log.recordAlone(
                        AuditEvent.done(GivenUp.ACTION, "backup x").with("set back; " + GivenUp.words(upTo))));
    }

    SeenHead seen(Instant at, String by, boolean outside) {
        return new SeenHead(log.head(), at, by, outside);
    }

    /** Cuts the end off and sets the head back: the log fits together again. */
    void cutAfter(long seq) {
        owner.update("delete from audit_entry where seq > ?", seq);
        owner.update(
                "update audit_head set seq = ?, mac = (select mac from audit_entry where seq = ?) where id = 1",
                seq,
                seq);
    }
}
