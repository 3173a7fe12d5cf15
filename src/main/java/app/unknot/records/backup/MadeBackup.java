package app.unknot.records.backup;

import java.nio.file.Path;

/** A backup that was restored, read through and found whole. */
public record MadeBackup(Path file, long bytes, BackupManifest manifest) {
    /** One line for people. */
    public String words() {
        return file + ", " + Disk.size(bytes) + ", " + Survey.figure(manifest.count("signed notes"))
                + " signed notes, log up to entry "
                + Survey.figure(manifest.audit().seq());
    }
}
