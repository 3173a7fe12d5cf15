package app.unknot.shared.forms;

import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts that were done, each with what it made. The primary key decides which of two arrivals is the first. */
@Component
class ActsDone {
    /** Longer than anything half typed is kept, so that nobody sends an act that is forgotten here. */
    static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final PracticeClock clock;
    private volatile Instant cleanedAt = Instant.EPOCH;

    ActsDone(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the act made; empty when it was not done. */
    Optional<String> find(ActId act) {
        return jdbc.sql("select made from act_done where id = ?")
                .param(act.value())
                .query(String.class)
                .optional();
    }

    /**
     * Takes the act in the running transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another arrival was first, once that one has ended
     */
    void begin(ActId act) {
        Instant now = clock.instant();
        if (now.isAfter(cleanedAt.plus(Duration.ofDays(1)))) {
            cleanedAt = now;
            jdbc.sql("delete from act_done where done_at < ?")
                    .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                    .update();
        }
        jdbc.sql("insert into act_done (id, made, done_at) values (?, '', ?)")
                .params(act.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void made(ActId act, String what) {
        if (!what.isEmpty())
            jdbc.sql("update act_done set made = ? where id = ?")
                    .params(what, act.value())
                    .update();
    }

    void forget(ActId act) {
        jdbc.sql("delete from act_done where id = ?").param(act.value()).update();
    }
}
