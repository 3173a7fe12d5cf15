package app.unknot.records.backup;

import app.unknot.records.words.RecordsWords;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which backups are kept, {@code backups} in the data folder or the second place. */
public final class BackupFolder {
    private static final Pattern NAME =
            Pattern.compile("unknot-(\\d{4}-\\d\\d-\\d\\dT\\d{6})Z(?:-\\d+)?\\.(backup|bad)");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);
    private static final String SCRATCH = "scratch-";
    private static final String UNFINISHED = ".part";
    private static final Pattern SCRATCH_NAME = Pattern.compile(SCRATCH + "(\\d{1,18})-\\d+");
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();
    private static final int BAD_ONES_KEPT = 2;

    private final Path path;

    public BackupFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public static BackupFolder in(Path data) {
        return new BackupFolder(data.resolve("backups"));
    }

    public Path path() {
        return path;
    }

    /** Every backup, newest first; those that are not good too, but not the failed ones. */
    public List<KeptBackup> list(Keys keys) {
        return named("backup").map(file -> look(file, keys)).toList();
    }

    /** Copies that did not pass, newest first. */
    public List<Path> bad() {
        return named("bad").toList();
    }

    private Stream<Path> named(String ending) {
        if (!Files.exists(path)) return Stream.empty();
        try (Stream<Path> files = Files.list(path)) {
            return files
                    .filter(file -> moment(file).isPresent() && file.toString().endsWith("." + ending))
                    .sorted(Comparator.<Path, Instant>comparing(
                                    file -> moment(file).orElseThrow())
                            .thenComparing(Path::toString)
                            .reversed())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new BackupFailed(RecordsWords.THE_FOLDER_CANNOT_BE_READ.text(path, e.getMessage()), e);
        }
    }

    private static KeptBackup look(Path file, Keys keys) {
        Instant named = moment(file).orElseThrow();
        long bytes = 0;
        try {
            bytes = Files.size(file);
            BackupManifest manifest = BackupFile.read(file, keys);
            return new KeptBackup(file, bytes, named, manifest, "", false);
        } catch (BackupFailed e) {
            return new KeptBackup(file, bytes, named, null, e.words(), e instanceof BackupFailed.OtherKey);
        } catch (IOException e) {
            return new KeptBackup(
                    file, bytes, named, null, RecordsWords.CANNOT_BE_READ.text(file, e.getMessage()), false);
        }
    }

    private static Optional<Instant> moment(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    /** Deletes the scratch folders that killed processes left behind. */
    void sweep() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Matcher name = SCRATCH_NAME.matcher(file.getFileName().toString());
                if (name.matches() && !IN_USE.contains(file) && !isAnothersAtWork(Long.parseLong(name.group(1))))
                    Disk.delete(file);
            }
        }
    }

    private static boolean isAnothersAtWork(long process) {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).isPresent();
    }

    /** A new folder below this one, for work that leaves nothing. To be {@link #drop dropped}. */
    Path newScratch() throws IOException {
        OwnerOnly.directory(path);
        for (int number = 1; ; number++) {
            Path scratch = path.resolve(SCRATCH + ProcessHandle.current().pid() + "-" + number);
            if (Files.exists(scratch) || !IN_USE.add(scratch)) continue;
            OwnerOnly.directory(scratch);
            return scratch;
        }
    }

    void drop(Path scratch) {
        Disk.delete(scratch);
        IN_USE.remove(scratch);
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    /** Writes the finished file under a name that is not its own yet, makes sure the disk has it, and renames it. */
    Path keep(Path scratch, Path part, BackupManifest manifest, Keys keys) throws IOException {
        Path unfinished = scratch.resolve("finished" + UNFINISHED);
        BackupFile.write(unfinished, manifest, part, keys);
        Path target = free(manifest.begun(), "backup");
        Disk.rename(unfinished, target);
        return target;
    }

    Path setAside(Path part, Instant begun) throws IOException {
        Path bad = free(begun, "bad");
        Disk.rename(part, bad);
        List<Path> all = bad();
        for (Path old : all.subList(Math.min(BAD_ONES_KEPT, all.size()), all.size())) Files.delete(old);
        return bad;
    }

    /**
     * Copies a good backup here, makes sure the disk has it, reads it again and compares.
     *
     * @throws BackupFailed when it is not what was copied
     */
    void receive(Path backup) throws IOException {
        Path target = path.resolve(backup.getFileName().toString());
        Path unfinished = path.resolve(backup.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        OwnerOnly.file(unfinished);
        try (var out = Files.newOutputStream(unfinished)) {
            Files.copy(backup, out);
        }
        Disk.sync(unfinished);
        if (!BackupFile.sha256(unfinished).equals(BackupFile.sha256(backup))) {
            Files.delete(unfinished);
            throw new BackupFailed(RecordsWords.THE_COPY_OF_IN_IS_NOT_WHAT.text(backup.getFileName(), path));
        }
        Disk.rename(unfinished, target);
    }

    /** Deletes the backups that no rule asks to keep. The newest good one always stays, and so does what cannot be read. */
    List<Path> thinOut(Keys keys, Retention retention, ZoneId zone) throws IOException {
        List<KeptBackup> good = list(keys).stream().filter(KeptBackup::isGood).toList();
        Set<Instant> kept = retention.keep(good.stream().map(KeptBackup::named).toList(), zone);
        List<Path> deleted = new ArrayList<>();
        for (KeptBackup backup : good) {
            if (kept.contains(backup.named())) continue;
            Files.delete(backup.file());
            deleted.add(backup.file());
        }
        return deleted;
    }

    private Path free(Instant moment, String ending) {
        String stem = "unknot-" + STAMP.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
        Path target = path.resolve(stem + "." + ending);
        for (int number = 2; Files.exists(target); number++) target = path.resolve(stem + "-" + number + "." + ending);
        return target;
    }
}
