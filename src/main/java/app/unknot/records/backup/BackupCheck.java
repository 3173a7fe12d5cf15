package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks whether a backup file is still good: restores it into a scratch folder and compares it with what it says of itself. */
public final class BackupCheck {
    private BackupCheck() {}

    /**
     * @param beside the folder below which the scratch folder is made, and deleted in the end
     * @throws BackupFailed when it is not good, with the reason
     */
    public static BackupManifest check(
            Path file, Keys keys, CopyOpener opener, BackupFolder beside, Consumer<String> progress) {
        try {
            Path scratch = beside.newScratch();
            try {
                return check(file, keys, opener, scratch.resolve("part"), scratch, progress);
            } finally {
                beside.drop(scratch);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The same, and leaves the database part in {@code part}. */
    static BackupManifest check(
            Path file, Keys keys, CopyOpener opener, Path part, Path scratch, Consumer<String> progress) {
        try {
            BackupManifest manifest = BackupFile.extract(file, keys, part);
            progress.accept("Backup of " + (manifest.practice().isEmpty() ? "a practice" : manifest.practice())
                    + ", begun " + manifest.begun() + ", " + manifest.engine());
            opener.requireFits(manifest.engine());
            Path restored = scratch.resolve("restored");
            OwnerOnly.directory(restored);
            Survey copy;
            try (CopyOpener.Scratch opened = opener.open(part, restored)) {
                copy = Survey.of(opened.connection(), keys, progress);
            }
            List<String> problems = new ArrayList<>(copy.problems());
            problems.addAll(manifest.differencesTo(copy));
            if (!problems.isEmpty()) throw new BackupFailed(String.join(". ", problems) + ". Use another backup.");
            return manifest;
        } catch (IOException | SQLException e) {
            throw unreadable(file, e);
        }
    }

    private static BackupFailed unreadable(Path file, Exception e) {
        return new BackupFailed(file + " could not be checked: " + e.getMessage(), e);
    }
}
