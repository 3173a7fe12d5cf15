package app.unknot.accounts.signin;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing without letting a stranger lock a colleague out: failures count for the pair of name and known
 * device, and all unknown devices share one count per name (OWASP device cookies).
 */
@Component
public class SignInThrottle {
    private final JdbcClient jdbc;
    private final PracticeClock clock;
    private final TransactionTemplate alone;

    SignInThrottle(JdbcClient jdbc, PracticeClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What failures are counted for. The name is folded into an id, so the table lists nobody. */
    static String subject(String name, @Nullable UUID device) {
        UUID folded = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return folded + "@" + (device == null ? "unknown" : device);
    }

    /** Whether the next try is refused unheard. */
    public boolean isThrottled(String subject) {
        return Optional.ofNullable(alone.execute(status -> failures(subject)))
                .flatMap(found -> found)
                .filter(found -> found.slows(clock.instant()))
                .isPresent();
    }

    @SavesToTheLast
    public void failed(String subject) {
        try {
            alone.executeWithoutResult(status -> count(subject));
        } catch (DuplicateKeyException anotherWasFirst) {
            alone.executeWithoutResult(status -> count(subject));
        }
    }

    private void count(String subject) {
        Failures next = failures(subject)
                .map(before -> before.andOneMore(clock.instant()))
                .orElseGet(() -> Failures.first(clock.instant()));
        // Counted by the database where a window goes on, so that tries at the same time all count.
        int updated = next.recent() == 1
                ? jdbc.sql("update sign_in_failure set failures = 1, since = ?, total = total + 1 where subject = ?")
                        .params(next.since().atOffset(ZoneOffset.UTC), subject)
                        .update()
                : jdbc.sql("update sign_in_failure set failures = failures + 1, total = total + 1 where subject = ?")
                        .params(subject)
                        .update();
        if (updated > 0) return;
        jdbc.sql("delete from sign_in_failure where since < ? and total < ?")
                .params(clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC), Failures.CEILING)
                .update();
        jdbc.sql("insert into sign_in_failure (subject, failures, since, total) values (?, 1, ?, 1)")
                .params(subject, next.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @SavesToTheLast
    public void succeeded(String subject) {
        alone.executeWithoutResult(status -> jdbc.sql("delete from sign_in_failure where subject = ?")
                .params(subject)
                .update());
    }

    private Optional<Failures> failures(String subject) {
        return jdbc.sql("select failures, since, total from sign_in_failure where subject = ?")
                .params(subject)
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getInt("total")))
                .optional();
    }
}
