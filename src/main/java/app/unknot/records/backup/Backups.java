package app.unknot.records.backup;

import app.unknot.audit.AuditLog;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.BackupCoverage;
import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** The portal's backups: makes them one at a time, keeps as many as the settings ask for, knows the newest good one. */
@Service
public class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Engine engine;
    private final Keys keys;
    private final BackupFolder folder;
    private final BackupSettings settings;
    private final BackupCoverage coverage;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final BackupRound round;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile BackupState state = BackupState.UNKNOWN;

    Backups(
            Engine engine,
            Keys keys,
            BackupFolder folder,
            BackupSettings settings,
            BackupCoverage coverage,
            AuditLog audit,
            PracticeClock clock) {
        this.engine = engine;
        this.keys = keys;
        this.folder = folder;
        this.settings = settings;
        this.coverage = coverage;
        this.audit = audit;
        this.clock = clock;
        this.round = new BackupRound(engine, keys, folder, settings, clock, audit::recordAlone);
    }

    /** Learns from the newest backup up to when everything is held by one. */
    @EventListener
    @Order(0)
    public void on(ApplicationReadyEvent ready) {
        lookAgain();
    }

    /**
     * Starts a backup and returns at once; {@link #state} says how it goes. One that is under way already is left to finish.
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void backUpNow() {
        Thread.ofVirtual().name("backup").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                make(step -> {});
            } catch (BackupFailed e) {
                LOG.debug("Shown on the health page", e);
            }
        }));
    }

    /** How it is, and which backups there are. No backup can be fetched through the portal: it holds clinical content. */
    @PreAuthorize("hasRole('ADMIN')")
    public BackupState state() {
        if (!busy.get()) lookAgain();
        return state;
    }

    /** As {@link #state}, from what is known. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "dates and sizes for the health lines, which the health page guards")
    public BackupState known() {
        return state;
    }

    /**
     * Makes a backup, checks it, copies it to the second place and deletes those that are no longer to be kept.
     *
     * @throws BackupFailed when it fails, or when one is under way
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the schedule, and commands of the one who owns the data folder")
    public MadeBackup make(Consumer<String> progress) {
        if (!busy.compareAndSet(false, true)) throw new BackupFailed(RecordsWords.A_BACKUP_IS_ALREADY_RUNNING.text());
        try {
            state = state.working(RecordsWords.STARTING.text());
            seal();
            BackupRound.Done done = round.run(step -> {
                state = state.working(step);
                progress.accept(step);
            });
            coverage.covered(done.made().manifest().begun());
            if (!done.secondFailed().isEmpty())
                LOG.error("The backup could not be copied to the second place: {}", done.secondFailed());
            state = look().ended(clock.instant(), "", done.secondFailed());
            LOG.info("Backup {} is verified", done.made().file());
            return done.made();
        } catch (BackupFailed e) {
            LOG.error("Backup failed: {}", e.words());
            state = look().ended(clock.instant(), e.words(), state.secondFailed());
            throw e;
        } finally {
            busy.set(false);
        }
    }

    /** So that what the backup knows of the log holds for all of its lanes. */
    private void seal() {
        try {
            audit.seal();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The access log could not be sealed: {}", e.getClass().getName());
        }
    }

    /** Reads through the database in use. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "commands of the one who owns the data folder; no word of any client is shown")
    public Survey readThrough(Consumer<String> progress) {
        try (var connection = engine.connect()) {
            return Survey.inUse(connection, new Anchors(folder, settings.secondPlace()), keys, progress);
        } catch (SQLException e) {
            throw new BackupFailed(RecordsWords.THE_DATABASE_CANNOT_BE_READ.text(e.getMessage()), e);
        }
    }

    /** Whether the schedule asks for one now. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked by the schedule")
    public boolean isDue() {
        return settings.scheduled()
                && !busy.get()
                && settings.isDue(
                        state.newest().map(BackupManifest::begun).orElse(null), clock.instant(), clock.getZone());
    }

    private void lookAgain() {
        state = look();
        state.newest().map(BackupManifest::begun).ifPresent(coverage::covered);
    }

    /** A backup of another life of this database, from before an older one was restored, covers nothing of this one. */
    private BackupState look() {
        try {
            List<KeptBackup> kept = folder.list(keys);
            BackupManifest newest = kept.stream()
                    .flatMap(one -> one.said().stream())
                    .filter(manifest -> audit.passesThrough(manifest.audit()))
                    .findFirst()
                    .orElse(null);
            return state.found(kept, folder.bad(), newest, space(), "");
        } catch (BackupFailed e) {
            return state.found(List.of(), List.of(), null, null, e.words());
        } catch (DataAccessException e) {
            LOG.warn("The backups could not be looked through", e);
            return state.found(List.of(), List.of(), null, null, RecordsWords.THE_DATABASE_DOES_NOT_ANSWER.text());
        }
    }

    private BackupState.@Nullable Space space() {
        try {
            return round.space();
        } catch (IOException | SQLException e) {
            return null;
        }
    }

    /** Since when the last attempt is over; empty before the first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked by the schedule")
    public Optional<Instant> lastAttempt() {
        return Optional.ofNullable(state.endedAt());
    }
}
