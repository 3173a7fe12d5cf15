package app.unknot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.Portal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets people work in a practice and kills its portal, again and again, at random moments of everything that a portal does. What each
 * kill left is compared with everything that was ever acknowledged or seen.
 */
final class KillSeries {
    private static final System.Logger LOG = System.getLogger(KillSeries.class.getName());
    private static final int ENOUGH = 150;
    private static final int FAULTS_SHOWN = 5;
    private static final long LONGEST_SHIFT = 30;

    private final KilledPractice practice;
    private final Launch launch;
    private final List<Tablet> tablets;
    private final Desk desk;
    private final Tally tally = new Tally();
    private final Acknowledged done = new Acknowledged();
    private final Random random = new Random();
    private final List<Kill> next = new ArrayList<>();
    /** How long each thing takes that is killed in its middle; learnt when one was not. */
    private final Map<Kill, Duration> lasts = new EnumMap<>(Kill.class);

    private String size = "";
    private @Nullable Check unread;
    private @Nullable WhatIsThere seen;

    KillSeries(KilledPractice practice, Launch launch, List<Tablet> tablets, Desk desk) {
        this.practice = practice;
        this.launch = launch;
        this.tablets = List.copyOf(tablets);
        this.desk = desk;
        lasts.put(Kill.BACKUP, Duration.ofSeconds(4));
        lasts.put(Kill.STOPPING, Duration.ofSeconds(2));
        lasts.put(Kill.REWRITING, Duration.ofSeconds(5));
        lasts.put(Kill.MIGRATING, Duration.ofSeconds(5));
        lasts.put(Kill.STARTING, Duration.ofSeconds(5));
        next.add(Kill.WORKING);
    }

    /** What a kill left, not read yet. */
    private record Check(int kill, Kill kind, Acknowledged.SoFar expected, KilledPractice.Reading left) {}

    /** How large the practice had become in the end. */
    String size() {
        return size;
    }

    Tally run(int kills) throws Exception {
        seen = practice.left().read();
        while (tally.kills() < kills) {
            Kill kind = draw();
            Acknowledged.SoFar before = done.soFar();
            round(kind);
            tally.acknowledged(kind, before, done.soFar());
        }
        read();
        size = practice.size();
        // After the last kill too it must start.
        try (Portal portal = timed(practice)) {
            portal.signal("TERM");
            portal.ended(60);
        }
        BackupsLeft backups = practice.backups();
        tally.backups(backups.whole());
        backups.problems().forEach(tally::fault);
        done.refusals().forEach((what, times) -> tally.fault(times + " x " + what));
        return tally;
    }

    /** A handful of each kind in every ten, in a random order. */
    private Kill draw() {
        if (next.isEmpty()) {
            next.addAll(practice.kinds());
            Collections.shuffle(next, random);
        }
        return next.removeFirst();
    }

    private void round(Kill kind) throws Exception {
        switch (kind) {
            case STARTING -> {
                try (Portal portal = launch.portal(practice)) {
                    rest(kind);
                    kill(portal, kind);
                }
            }
            case STOPPING, REWRITING, MIGRATING -> aside(kind);
            default -> {
                try (Portal portal = timed(practice);
                        Shift shift = new Shift(portal.port(), tablets, desk, done)) {
                    CompletableFuture<Void> check = CompletableFuture.runAsync(this::read);
                    shift.until(5 + random.nextInt(ENOUGH), LONGEST_SHIFT);
                    shift.rest(check::join);
                    // Killed in the middle of work again, not of a rest.
                    shift.until(1 + random.nextInt(ENOUGH / 5), LONGEST_SHIFT);
                    whileWorking(kind, shift);
                    kill(portal, kind);
                }
            }
        }
    }

    private void whileWorking(Kill kind, Shift shift) {
        switch (kind) {
            case BACKUP -> {
                BackupAsked backup = new BackupAsked(practice.folder());
                rest(kind);
                learn(kind, backup.took());
                backup.failed().ifPresent(why -> tally.fault("A backup failed: " + why));
            }
            case SERVER -> {
                practice.killServer(random.nextBoolean());
                int again = done.count();
                shift.until(5 + random.nextInt(ENOUGH), LONGEST_SHIFT);
                if (done.count() == again) tally.fault("Nobody could work again after the server had come back");
            }
            default -> {
                // The kill comes in the middle of work.
            }
        }
    }

    /**
     * In a copy, because each of these leaves a file that is packed, or one that only the next release opens. After the kill it starts
     * again, and people work in it until it is killed once more.
     */
    private void aside(Kill kind) throws Exception {
        read();
        KilledPractice copy = practice.copy();
        WhatIsThere here = seen;
        try {
            Acknowledged there = done.copy();
            Acknowledged.SoFar before = there.soFar();
            List<Tablet> theirs = tablets.stream().map(Tablet::another).toList();
            Desk office = desk.copy();
            if (kind == Kill.STOPPING) stopping(copy, theirs, office, there);
            else upgrading(kind, copy);
            int kill = tally.kill(kind);
            log(kill, kind, there);
            judge(new Check(kill, kind, there.soFar(), copy.left()));
            try (Portal portal = kind == Kill.MIGRATING ? again(copy) : timed(copy);
                    Shift shift = new Shift(portal.port(), theirs, office, there)) {
                shift.until(5 + random.nextInt(ENOUGH), LONGEST_SHIFT);
                portal.signal("KILL");
                portal.ended(20);
            }
            tally.acknowledged(kind, before, there.soFar());
            judge(new Check(kill, kind, there.soFar(), copy.left()));
            there.refusals().forEach((what, times) -> tally.fault(kind + ": " + times + " x " + what));
        } finally {
            copy.discard();
            seen = here;
        }
    }

    private void upgrading(Kill kind, KilledPractice copy) throws Exception {
        if (kind == Kill.REWRITING) copy.fromAnotherEngine();
        try (Portal portal = kind == Kill.MIGRATING ? launch.nextRelease(copy) : launch.portal(copy)) {
            await(portal, copy.upgrades());
            rest(kind);
            portal.signal("KILL");
            portal.ended(20);
        }
    }

    private void stopping(KilledPractice copy, List<Tablet> theirs, Desk office, Acknowledged there) throws Exception {
        try (Portal portal = timed(copy);
                Shift shift = new Shift(portal.port(), theirs, office, there)) {
            shift.until(5 + random.nextInt(ENOUGH), LONGEST_SHIFT);
            long begun = System.nanoTime();
            portal.signal("TERM");
            rest(Kill.STOPPING);
            learn(Kill.STOPPING, portal.isAlive() ? Optional.empty() : Optional.of(since(begun)));
            portal.signal("KILL");
            portal.ended(20);
        }
    }

    private Portal timed(KilledPractice of) throws InterruptedException {
        long begun = System.nanoTime();
        Portal portal = launch.portal(of).ready();
        Duration took = since(begun);
        // A start that also rewrites the file is another thing.
        if (portal.says("Upgrading the database"))
            lasts.put(Kill.REWRITING, took.multipliedBy(8).dividedBy(10));
        else {
            tally.start(took, portal.cpu());
            lasts.put(Kill.STARTING, took);
        }
        return portal;
    }

    private Portal again(KilledPractice copy) throws InterruptedException {
        long begun = System.nanoTime();
        Portal portal = launch.nextRelease(copy).ready();
        if (portal.says(copy.upgrades()))
            lasts.put(Kill.MIGRATING, since(begun).multipliedBy(8).dividedBy(10));
        return portal;
    }

    private void kill(Portal portal, Kill kind) throws InterruptedException, IOException, SQLException {
        portal.signal("KILL");
        portal.ended(20);
        read();
        int kill = tally.kill(kind);
        unread = new Check(kill, kind, done.soFar(), practice.left());
        log(kill, kind, done);
    }

    private static void log(int kill, Kill kind, Acknowledged done) {
        LOG.log(
                System.Logger.Level.INFO,
                "kills: {0}, while {1}; {2} things acknowledged",
                kill,
                kind.words(),
                done.count());
    }

    /** Reads what the last kill left, if nobody has yet. */
    private synchronized void read() {
        Check check = unread;
        unread = null;
        if (check == null) return;
        try {
            judge(check);
        } catch (IOException | SQLException | RuntimeException e) {
            tally.fault("kill " + check.kill() + ", while " + check.kind().words() + ": cannot be read, " + e);
        }
    }

    private void judge(Check check) throws IOException, SQLException {
        WhatIsThere there = check.left().read();
        String where = "kill " + check.kill() + ", while " + check.kind().words() + ": ";
        int lost = there.lost(check.expected());
        tally.lost(check.kind(), lost);
        tally.replayed(check.kind(), there.replayed());
        if (lost > 0) tally.fault(where + lost + " acknowledged things lost");
        WhatIsThere earlier = seen;
        if (earlier != null && there.gone(earlier) > 0)
            tally.fault(where + there.gone(earlier) + " things that were there earlier are gone or changed");
        there.problems().stream().limit(FAULTS_SHOWN).forEach(problem -> tally.fault(where + problem));
        seen = there;
    }

    /** Somewhere in the middle of what goes on, now and then just after it. */
    private void rest(Kill kind) {
        Duration all = lasts.getOrDefault(kind, Duration.ofSeconds(3));
        LockSupport.parkNanos((long) (all.toNanos() * random.nextDouble() * 1.1));
    }

    /** What was over before the kill is known to last no longer; what was not may last longer than we thought. */
    private void learn(Kill kind, Optional<Duration> took) {
        Duration guess = lasts.getOrDefault(kind, Duration.ofSeconds(3));
        lasts.put(kind, took.orElse(guess.multipliedBy(3).dividedBy(2)));
    }

    private static void await(Portal portal, String words) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!portal.says(words) && !portal.says("Unknot is ready") && portal.isAlive() && System.nanoTime() < end)
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        assertThat(portal.isAlive()).as("%s", portal.said()).isTrue();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
