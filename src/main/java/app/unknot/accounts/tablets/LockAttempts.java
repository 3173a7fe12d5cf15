package app.unknot.accounts.tablets;

import app.unknot.accounts.UserId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries to unlock a session. Each is taken before it is looked at, so that parallel ones cannot pass each other. */
@Component
class LockAttempts {
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final PracticeClock clock;

    LockAttempts(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins to count for a lock that has just been put on. */
    @Transactional
    @SavesToTheLast
    public void begin(UUID lock, UserId user) {
        jdbc.sql("delete from tablet_lock where locked_at < ?")
                .param(clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into tablet_lock (id, user_id, locked_at, failures) values (?, ?, ?, 0)")
                .params(lock, user.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether there was a try left */
    @Transactional
    @SavesToTheLast
    public boolean take(UUID lock) {
        return jdbc.sql("update tablet_lock set failures = failures + 1 where id = ? and failures < ?")
                        .params(lock, MOST)
                        .update()
                == 1;
    }

    @Transactional
    @SavesToTheLast
    public void giveBack(UUID lock) {
        jdbc.sql("update tablet_lock set failures = failures - 1 where id = ? and failures > 0")
                .param(lock)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isAnyLeft(UUID lock) {
        return jdbc.sql("select count(*) from tablet_lock where id = ? and failures < ?")
                        .params(lock, MOST)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional
    @SavesToTheLast
    public void end(UUID lock) {
        jdbc.sql("delete from tablet_lock where id = ?").param(lock).update();
    }
}
