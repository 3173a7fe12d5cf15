package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a closed database to this release: to its H2 and to its schema. All work is done on a copy, which takes the original's
 * place by one rename when it was read whole and nothing is missing. Killed at any point, the next start finds the old file or
 * the new one, and the old one is kept.
 */
final class Upgrade {
    private final DataFolder folder;
    private final Keys keys;

    Upgrade(DataFolder folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /**
     * @param from what the file was before, for the name under which it is kept, such as {@code "2.4.240-057"}
     * @param rewrite another release of H2 wrote the file: it is written whole by this one
     * @return where the old file is kept
     * @throws IOException when there is no room, or the copy did not turn out as the original
     */
    Path run(String from, boolean rewrite) throws IOException {
        requireRoom();
        Path kept = folder.replaced(from);
        try (WorkFolder work = new WorkFolder(folder.upgrade(), folder.database())) {
            work(work.copy(), rewrite);
            Files.deleteIfExists(kept);
            // A second name for the old file, so that the practice's own name is never without one.
            Files.createLink(kept, folder.database());
            Files.move(
                    work.copy().database(),
                    folder.database(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.sync(folder.path());
        } catch (SQLException e) {
            throw new IOException("The copy could not be brought to this release", e);
        }
        return kept;
    }

    private void work(DataFolder copy, boolean rewrite) throws SQLException, IOException {
        FileInventory before;
        try (EmbeddedDatabase database = new EmbeddedDatabase(copy.path(), keys)) {
            before = FileInventory.of(database.owner());
            Schema.migrate(database);
            require(before, FileInventory.of(database.owner()));
            if (rewrite) compact(database.owner());
        }
        try (EmbeddedDatabase database = new EmbeddedDatabase(copy.path(), keys)) {
            require(before, FileInventory.of(database.owner()));
        }
    }

    private static void require(FileInventory before, FileInventory after) throws IOException {
        if (!before.isWholeIn(after)) throw new IOException("The copy does not hold what the original holds");
    }

    private static void compact(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    private void requireRoom() throws IOException {
        long needed = 2 * Files.size(folder.database());
        long free = Files.getFileStore(folder.path()).getUsableSpace();
        if (free < needed)
            throw new IOException(
                    "an upgrade needs %d MB of free space, and there are %d".formatted(needed >> 20, free >> 20));
    }
}
