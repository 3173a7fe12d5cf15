package app.unknot.records.backup;

import app.unknot.records.words.RecordsWords;
import java.nio.file.Path;

/** A backup that was restored, read through and found whole. */
public record MadeBackup(Path file, long bytes, BackupManifest manifest) {
    /** One line for people. */
    public String words() {
        return RecordsWords.SIGNED_NOTES_LOG_UP_TO_ENTRY.text(
                file,
                Disk.size(bytes),
                Survey.figure(manifest.count("signed notes")),
                Survey.figure(manifest.audit().seq()));
    }
}
