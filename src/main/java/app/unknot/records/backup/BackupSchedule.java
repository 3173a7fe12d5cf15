package app.unknot.records.backup;

import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each minute whether a backup is due; a failed one is tried again after an hour. */
@Component
class BackupSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofHours(1);

    private final Backups backups;
    private final PracticeClock clock;

    BackupSchedule(Backups backups, PracticeClock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** First two minutes after the start, so that one that was missed does not slow the start down. */
    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        boolean triedJustNow = backups.lastAttempt()
                .filter(last -> last.plus(BEFORE_THE_NEXT_TRY).isAfter(clock.instant()))
                .isPresent();
        if (triedJustNow || !backups.isDue()) return;
        try {
            backups.make(step -> {});
        } catch (BackupFailed e) {
            LOG.debug("Shown on the health page", e);
        }
    }
}
