package app.unknot.records.backup;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the health page says of backups. */
@Component
class BackupHealth implements HealthSource {
    private static final Duration FRESH = Duration.ofHours(26);
    private static final Duration TOO_OLD = Duration.ofHours(48);
    private static final String NEWEST = "backup.newest";
    private static final String NEWEST_TITLE = "Newest backup";
    private static final String NOW = "Choose Back up now, or run ./unknot backup.";

    private final Backups backups;
    private final BackupSettings settings;
    private final PracticeClock clock;

    BackupHealth(Backups backups, BackupSettings settings, PracticeClock clock) {
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<HealthLine> lines() {
        return lines(backups.known(), settings, clock.instant());
    }

    static List<HealthLine> lines(BackupState state, BackupSettings settings, Instant now) {
        List<HealthLine> lines = new ArrayList<>();
        lines.add(newest(state, settings, now));
        if (!state.failed().isEmpty())
            lines.add(new HealthLine(
                    "backup.last",
                    "Last attempt",
                    State.ATTENTION,
                    state.failed(),
                    "Fix this, then choose Back up now."));
        long damaged = state.kept().stream()
                .filter(one -> !one.isGood() && !one.otherKey())
                .count();
        if (damaged > 0)
            lines.add(new HealthLine(
                    "backup.damaged",
                    "Damaged backups",
                    State.ATTENTION,
                    damaged + (damaged == 1 ? " backup" : " backups") + " can no longer be read.",
                    "Check the disk. The list below names them."));
        long earlier = state.kept().stream().filter(KeptBackup::otherKey).count();
        if (earlier > 0)
            lines.add(HealthLine.good(
                    "backup.earlier-key",
                    "Backups with an earlier key",
                    earlier + (earlier == 1 ? " backup opens" : " backups open")
                            + " only with the key file from that time, and "
                            + (earlier == 1 ? "is" : "are") + " never deleted by age."));
        lines.add(second(state, settings));
        space(state, lines);
        return lines;
    }

    /** Bad only where a schedule should have made one and had its chance: a portal that was off for a week first catches up. */
    private static HealthLine newest(BackupState state, BackupSettings settings, Instant now) {
        if (!state.unreadable().isEmpty())
            return new HealthLine(
                    NEWEST,
                    NEWEST_TITLE,
                    State.BAD,
                    state.unreadable(),
                    "Allow the portal's user to read that folder.");
        if (state.newest().isEmpty())
            return new HealthLine(NEWEST, NEWEST_TITLE, State.ATTENTION, "There is no verified backup yet.", NOW);
        BackupManifest newest = state.newest().get();
        Duration age = Duration.between(newest.begun(), now);
        String sentence = "Made and verified " + ago(age) + ": " + Survey.figure(newest.count("signed notes"))
                + " signed notes, access log up to entry "
                + Survey.figure(newest.audit().seq()) + ".";
        if (age.compareTo(FRESH) <= 0) return HealthLine.good(NEWEST, NEWEST_TITLE, sentence);
        boolean hadItsChance = settings.scheduled() && state.endedAt() != null;
        State serious = age.compareTo(TOO_OLD) > 0 && hadItsChance ? State.BAD : State.ATTENTION;
        return new HealthLine(NEWEST, NEWEST_TITLE, serious, sentence, NOW);
    }

    private static HealthLine second(BackupState state, BackupSettings settings) {
        String code = "backup.second";
        String title = "Second place";
        if (settings.secondPlace().isEmpty())
            return new HealthLine(
                    code,
                    title,
                    State.ATTENTION,
                    "Backups are on the same machine as the data. If you lose one, you lose both.",
                    "Set unknot.backup.second to a folder on another disk.");
        if (!state.secondFailed().isEmpty())
            return new HealthLine(
                    code, title, State.ATTENTION, "The last copy failed: " + state.secondFailed(), "Check that disk.");
        return HealthLine.good(
                code,
                title,
                "Each good backup is copied to " + settings.secondPlace().get() + " and compared there.");
    }

    private static void space(BackupState state, List<HealthLine> lines) {
        BackupState.Space space = state.space();
        if (space == null) return;
        String code = "backup.space";
        String title = "Space for the next backup";
        if (space.free() < space.needed())
            lines.add(
                    new HealthLine(code, title, State.ATTENTION, space.words() + ".", "Free some space on this disk."));
        else lines.add(HealthLine.good(code, title, space.words() + "."));
    }

    /** Such as {@code 3 hours ago}. */
    private static String ago(Duration age) {
        long minutes = age.toMinutes();
        if (minutes < 1) return "just now";
        if (minutes < 120) return minutes == 1 ? "1 minute ago" : minutes + " minutes ago";
        long hours = age.toHours();
        return (hours < 72 ? hours + " hours" : age.toDays() + " days") + " ago";
    }
}
