package app.unknot.accounts;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without letting a stranger lock a colleague out: failures count against the pair of name and known
 * device, and all unknown devices share one count per name (OWASP device cookies).
 */
@Component
class SignInThrottle {
    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PracticeClock clock;

    SignInThrottle(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What failures are counted for. The name is folded into an id, so the table lists nobody. */
    static String subject(String name, @Nullable UUID device) {
        UUID folded = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return folded + "@" + (device == null ? "unknown" : device);
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    boolean isThrottled(String subject) {
        return jdbc.sql("select count(*) from sign_in_failure where subject = ? and failures >= ? and since > ?")
                        .params(subject, ALLOWED, windowStart())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @SavesToTheLast
    void failed(String subject) {
        int updated = jdbc.sql("update sign_in_failure set failures = failures + 1 where subject = ? and since > ?")
                .params(subject, windowStart())
                .update();
        if (updated > 0) return;
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .params(subject)
                .update();
        jdbc.sql("insert into sign_in_failure (subject, failures, since) values (?, 1, ?)")
                .params(subject, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @SavesToTheLast
    void succeeded(String subject) {
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .params(subject)
                .update();
    }

    private java.time.OffsetDateTime windowStart() {
        Instant start = clock.instant().minus(WINDOW);
        return start.atOffset(ZoneOffset.UTC);
    }
}
