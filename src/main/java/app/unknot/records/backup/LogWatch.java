package app.unknot.records.backup;

import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.audit.anchors.AuditAnchors;
import app.unknot.audit.anchors.HeadSeen;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads the access log through at the start and each night, against all that is known of it, and notes its end in the lists every quarter
 * of an hour, at a stop, and when a tablet has seen more than they have.
 */
@Component
class LogWatch implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(15);
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofHours(1);
    /** So many entries are read in a tenth of a second: then the start waits for the answer. */
    private static final long SHORT = 5_000;

    private final AuditLog log;
    private final AuditAnchors heads;
    private final Anchors anchors;
    private final BackupSettings settings;
    private final Keys keys;
    private final PracticeClock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private AuditHead noted = AuditHead.START;
    private Instant notedAt = Instant.MIN;
    private long tabletsNoted;
    private final Set<String> strange = new HashSet<>();
    private volatile @Nullable Instant checkedAt;
    private volatile boolean unfinished;

    LogWatch(
            AuditLog log,
            AuditAnchors heads,
            BackupFolder folder,
            BackupSettings settings,
            Keys keys,
            PracticeClock clock) {
        this.log = log;
        this.heads = heads;
        this.anchors = new Anchors(folder, settings.secondPlace());
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    @Order(1)
    void on(ApplicationReadyEvent ready) {
        checkedAt = clock.instant();
        if (isLong()) Thread.ofVirtual().name("log-check").start(this::check);
        else check();
    }

    /** Of a log that does not answer nobody knows; the check finds out and says so. */
    private boolean isLong() {
        try {
            return log.head().seq() > SHORT;
        } catch (DataAccessException | TransactionException e) {
            return false;
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        seal();
        if (clock.instant().isAfter(notedAt.plus(BETWEEN_NOTES))) note();
        Instant before = checkedAt;
        if (before == null) return;
        boolean again = unfinished && before.plus(BEFORE_THE_NEXT_TRY).isBefore(clock.instant());
        if (again || settings.isDue(before, clock.instant(), clock.getZone())) check();
    }

    /** What cannot be sealed now is sealed a minute later. */
    private void seal() {
        try {
            log.seal();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The access log could not be sealed: {}", e.getClass().getName());
        }
    }

    /** A log that cannot be read is no verdict: the health page says so, and it is tried again after an hour. */
    void check() {
        if (!reading.compareAndSet(false, true)) return;
        try {
            checkedAt = clock.instant();
            unfinished = true;
            log.seal();
            Anchors.Gathered known = anchors.gather(keys);
            heads.checked(log.verify(known.seen()), known.unread());
            unfinished = !known.unread().isEmpty();
        } catch (DataAccessException | TransactionException e) {
            LOG.error(
                    "The access log could not be read through: {}", e.getClass().getName());
            heads.notChecked();
        } finally {
            reading.set(false);
        }
    }

    @EventListener
    synchronized void on(HeadSeen shown) {
        // Each that does not fit is evidence; of those that do, the newest is enough.
        if (shown.fits() && shown.seen().seq() <= Math.max(noted.seq(), tabletsNoted)) return;
        if (!shown.fits() && !strange.add(shown.text())) return;
        if (shown.fits()) tabletsNoted = shown.seen().seq();
        anchors.lists().forEach(list -> list.addTablets(shown.text()));
    }

    private synchronized void note() {
        AuditHead head = log.durableHead();
        notedAt = clock.instant();
        if (head.equals(noted) || head.equals(AuditHead.START)) return;
        noted = head;
        String signed = heads.newest();
        anchors.lists().forEach(list -> list.addOwn(signed));
    }

    @Override
    public void destroy() {
        try {
            log.seal();
            note();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is gone already", e);
        }
    }
}
