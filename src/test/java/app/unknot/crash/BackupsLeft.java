package app.unknot.crash;

import app.unknot.records.backup.BackupCheck;
import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.BackupFolder;
import app.unknot.records.backup.CopyOpener;
import app.unknot.records.backup.KeptBackup;
import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The backups that a folder holds after all those kills: each that has a backup's name is one, and no copy failed its check. */
record BackupsLeft(int whole, List<String> problems) {
    static BackupsLeft in(Path data, Keys keys, CopyOpener opener) {
        BackupFolder folder = BackupFolder.in(data);
        List<String> problems = new ArrayList<>();
        int whole = 0;
        for (KeptBackup kept : folder.list(keys)) {
            try {
                BackupCheck.check(kept.file(), keys, opener, folder, line -> {});
                whole++;
            } catch (BackupFailed e) {
                problems.add("The backup " + kept.file().getFileName() + " is incomplete: " + e.words());
            }
        }
        folder.bad().forEach(file -> problems.add("A backup did not pass its own check: " + file.getFileName()));
        return new BackupsLeft(whole, problems);
    }
}
