package app.unknot.records.backup;

import app.unknot.audit.HeadSeal;
import app.unknot.audit.SeenHead;
import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where ends of the access log are kept that the log in use must pass through: each good backup, and the lists of heads, here and at the
 * second place. An access log cannot show by itself that its end was cut off and its head set back.
 *
 * @param folder of the backups in the data folder: who has that folder can set these back too
 * @param second the folder on another disk
 */
public record Anchors(BackupFolder folder, Optional<Path> second) {
    /** All that are known. A place that cannot be read now has nothing to say; another has. */
    public List<SeenHead> seen(Keys keys) {
        List<SeenHead> seen = new ArrayList<>(of(folder, false, keys));
        second.ifPresent(place -> seen.addAll(of(new BackupFolder(place), true, keys)));
        return seen;
    }

    private static List<SeenHead> of(BackupFolder place, boolean outside, Keys keys) {
        List<SeenHead> seen = new ArrayList<>();
        for (KeptBackup kept : place.list(keys))
            kept.said()
                    .ifPresent(manifest -> seen.add(new SeenHead(
                            manifest.audit(),
                            manifest.begun(),
                            "backup " + kept.file().getFileName(),
                            outside)));
        seen.addAll(new HeadList(place.path(), outside).read(new HeadSeal(keys)));
        return seen;
    }

    List<HeadList> lists() {
        List<HeadList> lists = new ArrayList<>(List.of(new HeadList(folder.path(), false)));
        second.ifPresent(place -> lists.add(new HeadList(place, true)));
        return lists;
    }
}
