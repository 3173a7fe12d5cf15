package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with a copy of the database to work on; what an earlier attempt left there is removed. */
public final class WorkFolder implements AutoCloseable {
    private final DataFolder copy;

    public WorkFolder(Path path, Path database) throws IOException {
        copy = new DataFolder(path);
        discard();
        OwnerOnly.directory(path);
        Files.copy(database, copy.database());
    }

    public DataFolder copy() {
        return copy;
    }

    private void discard() throws IOException {
        if (!Files.exists(copy.path())) return;
        List<Path> all;
        try (Stream<Path> walk = Files.walk(copy.path())) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.delete(one);
    }

    @Override
    public void close() throws IOException {
        discard();
    }
}
