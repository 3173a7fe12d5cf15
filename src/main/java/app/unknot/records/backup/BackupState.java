package app.unknot.records.backup;

import app.unknot.records.words.RecordsWords;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the backups are.
 *
 * @param kept newest first, good or not
 * @param bad copies that did not pass
 * @param newestGood the newest that is good and of this database; null when there is none
 * @param space null when it could not be measured
 * @param unreadable why the folder could not be read; empty when it could
 * @param step what is being done now; empty when nothing is
 * @param endedAt when the last attempt since the start of the portal was over; null before the first
 * @param failed why it failed; empty when it did not
 * @param secondFailed why the last copy to the second place failed; empty when it did not
 */
public record BackupState(
        List<KeptBackup> kept,
        List<Path> bad,
        @Nullable BackupManifest newestGood,
        @Nullable Space space,
        String unreadable,
        String step,
        @Nullable Instant endedAt,
        String failed,
        String secondFailed) {
    static final BackupState UNKNOWN = new BackupState(List.of(), List.of(), null, null, "", "", null, "", "");

    public BackupState {
        kept = List.copyOf(kept);
        bad = List.copyOf(bad);
    }

    /** Bytes that are free where backups are made, and that the next one needs for a while. */
    public record Space(long free, long needed) {
        /** In words, such as {@code 41.2 GB free, 120.0 MB needed}. */
        public String words() {
            return RecordsWords.FREE_NEEDED_WHILE_IT_IS_MADE.text(Disk.size(free), Disk.size(needed));
        }
    }

    public Optional<BackupManifest> newest() {
        return Optional.ofNullable(newestGood);
    }

    public boolean isWorking() {
        return !step.isEmpty();
    }

    BackupState working(String now) {
        return new BackupState(kept, bad, newestGood, space, unreadable, now, endedAt, failed, secondFailed);
    }

    BackupState ended(Instant at, String why, String second) {
        return new BackupState(kept, bad, newestGood, space, unreadable, "", at, why, second);
    }

    BackupState found(
            List<KeptBackup> files,
            List<Path> failures,
            @Nullable BackupManifest good,
            @Nullable Space room,
            String problem) {
        return new BackupState(files, failures, good, room, problem, step, endedAt, failed, secondFailed);
    }
}
