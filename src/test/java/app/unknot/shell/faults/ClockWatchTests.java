package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.shared.health.HealthLine;
import app.unknot.testing.LogEntries;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clock that somebody sets, beside one that nobody can. */
@PortalTest
class ClockWatchTests {
    @Autowired
    private AuditLog audit;

    @Autowired
    private LogEntries written;

    private Instant wall = Instant.parse("2026-03-03T10:00:00Z");
    private long nanos = 1_000;
    private ClockWatch watch;

    @BeforeEach
    void start() {
        watch = new ClockWatch(audit, () -> wall, () -> ZoneOffset.UTC, () -> nanos);
    }

    @Test
    void two_minutes_are_a_correction_and_more_is_a_jump() {
        Instant then = Instant.parse("2026-03-03T10:00:00Z");
        Duration passed = Duration.ofSeconds(5);
        assertThat(ClockJump.between(then, then.plusSeconds(5), passed)).isEmpty();
        assertThat(ClockJump.between(then, then.plusSeconds(125), passed)).isEmpty();
        assertThat(ClockJump.between(then, then.plusSeconds(126), passed)).contains(Duration.ofSeconds(121));
        assertThat(ClockJump.between(then, then.minusSeconds(116), passed)).contains(Duration.ofSeconds(-121));
    }

    @Test
    void a_jump_is_in_the_access_log_and_on_the_health_page_for_a_day() {
        int before = jumps().size();
        pass(Duration.ofSeconds(5));
        assertThat(state()).isEqualTo(HealthLine.State.GOOD);

        wall = wall.minus(Duration.ofHours(1));
        pass(Duration.ofSeconds(5));
        assertThat(state()).isEqualTo(HealthLine.State.ATTENTION);
        assertThat(watch.lines().getFirst().sentence()).contains("3600 s back");
        assertThat(jumps()).hasSize(before + 1);
        assertThat(jumps().getFirst().detail()).isEqualTo("3600 s back");

        pass(Duration.ofHours(23));
        assertThat(state()).isEqualTo(HealthLine.State.ATTENTION);
        pass(Duration.ofHours(2));
        assertThat(state()).isEqualTo(HealthLine.State.GOOD);
        assertThat(jumps()).hasSize(before + 1);
    }

    @Test
    void a_process_that_was_stopped_for_a_minute_is_no_jump() {
        int before = jumps().size();
        pass(Duration.ofMinutes(10));
        assertThat(state()).isEqualTo(HealthLine.State.GOOD);
        assertThat(jumps()).hasSize(before);
    }

    private void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
        watch.look();
    }

    private HealthLine.State state() {
        return watch.lines().getFirst().state();
    }

    private List<AuditEntry> jumps() {
        return written.newest(50).stream()
                .filter(entry -> entry.action().equals("CLOCK_JUMP"))
                .toList();
    }
}
