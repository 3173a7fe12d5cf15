package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where everything of a practice lies, by name. */
public record DataFolder(Path path) {
    static final String NAME = "unknot";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path database() {
        return path.resolve(EmbeddedDatabase.FILE);
    }

    /** What the database beside it should be. */
    public Path manifest() {
        return Manifest.in(path);
    }

    /** The commit journal's files. */
    public Path journal() {
        return path.resolve("journal");
    }

    /** There while the first start is not finished. */
    Path beginning() {
        return path.resolve("first-start");
    }

    /** Where an upgrade works on a copy. */
    Path upgrade() {
        return path.resolve("upgrade");
    }

    /** Where a change of keys works on a copy. */
    DataFolder rotation() {
        return new DataFolder(path.resolve("key-change"));
    }

    /** Where a copy is read that may be damaged. */
    public Path check() {
        return path.resolve("check");
    }

    /** A database file that an upgrade replaced. */
    Path replaced(String what) {
        return path.resolve(NAME + "-before-" + what + ".mv.db");
    }

    boolean writable() {
        if (!Files.exists(path)) {
            Path above = path;
            while (above != null && !Files.exists(above)) above = above.getParent();
            return above != null && Files.isDirectory(above) && Files.isWritable(above);
        }
        if (!Files.isDirectory(path) || !Files.isWritable(path)) return false;
        if (Files.exists(database()) && !Files.isWritable(database())) return false;
        try {
            // Rights alone do not tell of a disk that was mounted read-only.
            Files.delete(Files.createTempFile(path, ".writable", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether anything shows that a practice lived here. */
    boolean hasTraces() {
        if (!Files.isDirectory(path)) return false;
        try (Stream<Path> names = Files.list(path)) {
            return names.map(name -> name.getFileName().toString())
                    .anyMatch(name -> name.equals("journal")
                            || name.equals("backups")
                            || name.startsWith(NAME + "-before-")
                            || name.startsWith("aside-"));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be read", e);
        }
    }
}
