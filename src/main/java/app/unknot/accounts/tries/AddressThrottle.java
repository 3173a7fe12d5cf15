package app.unknot.accounts.tries;

import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows an address down from which too much is tried, whatever names are tried. A tablet that the practice knows is never counted, so
 * a whole practice behind one address works on while somebody in its network guesses.
 */
@Component
public class AddressThrottle {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SecurityAlerts alerts;
    private final PracticeClock clock;
    private final TransactionTemplate alone;

    AddressThrottle(
            JdbcClient jdbc, SecurityAlerts alerts, PracticeClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What becomes of a try.
     *
     * @param heard whether it is looked at
     * @param written whether its refusal gets a line of its own
     */
    public record Judged(boolean heard, boolean written) {
        static final Judged FREE = new Judged(true, true);
    }

    /** Takes one try of an address before anything is compared, so that tries at the same moment all count. */
    @SavesToTheLast
    public Judged take(SignInOrigin from) {
        if (from.tablet() != null) return Judged.FREE;
        String address = from.address().text();
        AddressTries tries = counted(address);
        if (tries.beginsToSlow()) alerts.tooManyTries(address, AddressTries.MOST_A_MINUTE);
        return new Judged(!tries.slows(), tries.isWritten());
    }

    /** A right one, or one that had to wait for others, is no guess. */
    @SavesToTheLast
    public void giveBack(SignInOrigin from) {
        if (from.tablet() != null) return;
        alone.executeWithoutResult(status -> jdbc.sql(
                        "update sign_in_address set minute_tries = minute_tries - 1, hour_tries = hour_tries - 1"
                                + " where address = ? and minute_tries > 0 and hour_tries > 0")
                .param(from.address().text())
                .update());
    }

    private AddressTries counted(String address) {
        try {
            return Objects.requireNonNull(alone.execute(status -> count(address)));
        } catch (DuplicateKeyException anotherWasFirst) {
            return Objects.requireNonNull(alone.execute(status -> count(address)));
        }
    }

    private AddressTries count(String address) {
        Instant now = clock.instant();
        Optional<AddressTries> before = jdbc.sql("select minute_tries, minute_since, hour_tries, hour_since"
                        + " from sign_in_address where address = ? for update")
                .param(address)
                .query((row, number) -> new AddressTries(
                        row.getInt("minute_tries"),
                        row.getObject("minute_since", OffsetDateTime.class).toInstant(),
                        row.getInt("hour_tries"),
                        row.getObject("hour_since", OffsetDateTime.class).toInstant()))
                .optional();
        AddressTries next = before.map(known -> known.andOneMore(now)).orElseGet(() -> AddressTries.first(now));
        if (before.isPresent())
            jdbc.sql("update sign_in_address set minute_tries = ?, minute_since = ?, hour_tries = ?, hour_since = ?"
                            + " where address = ?")
                    .params(next.minute(), utc(next.minuteSince()), next.hour(), utc(next.hourSince()), address)
                    .update();
        else add(address, next, now);
        return next;
    }

    private void add(String address, AddressTries first, Instant now) {
        jdbc.sql("delete from sign_in_address where hour_since < ?")
                .param(utc(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into sign_in_address (address, minute_tries, minute_since, hour_tries, hour_since)"
                        + " values (?, ?, ?, ?, ?)")
                .params(address, first.minute(), utc(now), first.hour(), utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
