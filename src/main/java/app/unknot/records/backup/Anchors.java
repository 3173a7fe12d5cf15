package app.unknot.records.backup;

import app.unknot.audit.SeenHead;
import app.unknot.audit.anchors.HeadSeal;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where ends of the access log are kept that the log in use must pass through: each good backup, and the lists of heads, here and at the
 * second place. An access log cannot show by itself that its end was cut off and its head set back.
 *
 * @param folder of the backups in the data folder: who has that folder can set these back too
 * @param second the folder on another disk
 */
public record Anchors(BackupFolder folder, Optional<Path> second) {
    /**
     * What was gathered.
     *
     * @param seen all ends that are known
     * @param unread one sentence without its full stop for each place that could not be asked; the others have been
     */
    public record Gathered(List<SeenHead> seen, List<String> unread) {
        public Gathered {
            seen = List.copyOf(seen);
            unread = List.copyOf(unread);
        }
    }

    /** Asks every place. One that cannot be read does not keep the others from being asked. */
    public Gathered gather(Keys keys) {
        List<SeenHead> seen = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        gather(folder, false, keys, seen, unread);
        second.ifPresent(place -> gather(new BackupFolder(place), true, keys, seen, unread));
        return new Gathered(seen, unread);
    }

    private static void gather(
            BackupFolder place, boolean outside, Keys keys, List<SeenHead> seen, List<String> unread) {
        ask(() -> ofBackups(place, outside, keys), seen, unread);
        ask(() -> new HeadList(place.path(), outside).read(new HeadSeal(keys)), seen, unread);
    }

    private static void ask(Supplier<List<SeenHead>> place, List<SeenHead> seen, List<String> unread) {
        try {
            seen.addAll(place.get());
        } catch (BackupFailed e) {
            unread.add(RecordsWords.THE_ACCESS_LOG_COULD_NOT_BE_COMPARED.text(e.words()));
        }
    }

    private static List<SeenHead> ofBackups(BackupFolder place, boolean outside, Keys keys) {
        List<SeenHead> seen = new ArrayList<>();
        for (KeptBackup kept : place.list(keys))
            kept.said()
                    .ifPresent(manifest -> seen.add(new SeenHead(
                            manifest.audit(),
                            manifest.begun(),
                            "backup " + kept.file().getFileName(),
                            outside)));
        return seen;
    }

    List<HeadList> lists() {
        List<HeadList> lists = new ArrayList<>(List.of(new HeadList(folder.path(), false)));
        second.ifPresent(place -> lists.add(new HeadList(place, true)));
        return lists;
    }
}
