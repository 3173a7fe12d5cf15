package app.unknot.records.backup;

import app.unknot.records.words.RecordsWords;
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
                    RecordsWords.LAST_ATTEMPT.text(),
                    State.ATTENTION,
                    state.failed(),
                    RecordsWords.FIX_THIS_THEN_CHOOSE_BACK.text()));
        long damaged = state.kept().stream()
                .filter(one -> !one.isGood() && !one.otherKey())
                .count();
        if (damaged > 0)
            lines.add(new HealthLine(
                    "backup.damaged",
                    RecordsWords.DAMAGED_BACKUPS.text(),
                    State.ATTENTION,
                    damaged == 1
                            ? RecordsWords.BACKUP_CAN_NO_LONGER_BE_READ.text()
                            : RecordsWords.BACKUPS_CAN_NO_LONGER_BE_READ.text(damaged),
                    RecordsWords.CHECK_THE_DISK_THE_LIST.text()));
        long earlier = state.kept().stream().filter(KeptBackup::otherKey).count();
        if (earlier > 0)
            lines.add(HealthLine.good(
                    "backup.earlier-key",
                    RecordsWords.BACKUPS_WITH_AN_EARLIER_KEY.text(),
                    earlier == 1
                            ? RecordsWords.BACKUP_OPENS_ONLY_WITH_THE_KEY.text()
                            : RecordsWords.BACKUPS_OPEN_ONLY_WITH_THE_KEY.text(earlier)));
        lines.add(second(state, settings));
        space(state, lines);
        return lines;
    }

    /** Bad only where a schedule should have made one and had its chance: a portal that was off for a week first catches up. */
    private static HealthLine newest(BackupState state, BackupSettings settings, Instant now) {
        if (!state.unreadable().isEmpty())
            return new HealthLine(
                    NEWEST,
                    RecordsWords.NEWEST_BACKUP.text(),
                    State.BAD,
                    state.unreadable(),
                    RecordsWords.ALLOW_THE_PORTALS_USER_TO_READ.text());
        if (state.newest().isEmpty())
            return new HealthLine(
                    NEWEST,
                    RecordsWords.NEWEST_BACKUP.text(),
                    State.ATTENTION,
                    RecordsWords.THERE_IS_NO_VERIFIED_BACKUP.text(),
                    RecordsWords.CHOOSE_BACK_UP_NOW_OR_RUN.text());
        BackupManifest newest = state.newest().get();
        Duration age = Duration.between(newest.begun(), now);
        String sentence = RecordsWords.MADE_AND_VERIFIED_SIGNED_NOTES.text(
                ago(age),
                Survey.figure(newest.count("signed notes")),
                Survey.figure(newest.audit().seq()));
        if (age.compareTo(FRESH) <= 0) return HealthLine.good(NEWEST, RecordsWords.NEWEST_BACKUP.text(), sentence);
        boolean hadItsChance = settings.scheduled() && state.endedAt() != null;
        State serious = age.compareTo(TOO_OLD) > 0 && hadItsChance ? State.BAD : State.ATTENTION;
        return new HealthLine(
                NEWEST,
                RecordsWords.NEWEST_BACKUP.text(),
                serious,
                sentence,
                RecordsWords.CHOOSE_BACK_UP_NOW_OR_RUN.text());
    }

    private static HealthLine second(BackupState state, BackupSettings settings) {
        String code = "backup.second";
        String title = RecordsWords.SECOND_PLACE.text();
        if (settings.secondPlace().isEmpty())
            return new HealthLine(
                    code,
                    title,
                    State.ATTENTION,
                    RecordsWords.BACKUPS_ARE_ON_THE_SAME.text(),
                    RecordsWords.SET_UNKNOT_BACKUP_SECOND_TO_A_FOLDER.text());
        if (!state.secondFailed().isEmpty())
            return new HealthLine(
                    code,
                    title,
                    State.ATTENTION,
                    RecordsWords.THE_LAST_COPY_FAILED.text(state.secondFailed()),
                    RecordsWords.CHECK_THAT_DISK.text());
        return HealthLine.good(
                code,
                title,
                RecordsWords.EACH_GOOD_BACKUP_IS_COPIED.text(
                        settings.secondPlace().get()));
    }

    private static void space(BackupState state, List<HealthLine> lines) {
        BackupState.Space space = state.space();
        if (space == null) return;
        String code = "backup.space";
        String title = RecordsWords.SPACE_FOR_THE_NEXT_BACKUP.text();
        if (space.free() < space.needed())
            lines.add(new HealthLine(
                    code,
                    title,
                    State.ATTENTION,
                    space.words() + ".",
                    RecordsWords.FREE_SOME_SPACE_ON_THIS_DISK.text()));
        else lines.add(HealthLine.good(code, title, space.words() + "."));
    }

    /** Such as {@code 3 hours ago}. */
    private static String ago(Duration age) {
        long minutes = age.toMinutes();
        if (minutes < 1) return RecordsWords.JUST_NOW.text();
        if (minutes < 120)
            return minutes == 1 ? RecordsWords.MINUTE_AGO.text() : RecordsWords.MINUTES_AGO.text(minutes);
        long hours = age.toHours();
        return hours < 72 ? RecordsWords.HOURS_AGO.text(hours) : RecordsWords.DAYS_AGO.text(age.toDays());
    }
}
