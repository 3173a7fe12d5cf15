package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with a copy of the database to work on; what an earlier attempt left there is removed. */
public final class WorkFolder implements AutoCloseable {
    private final DataFolder copy;

    public WorkFolder(Path path, Path database) throws IOException {
        this(path);
        try (InputStream content = Files.newInputStream(database)) {
            fill(content);
        }
    }

    /** @param database content of the database file; is not closed */
    WorkFolder(Path path, InputStream database) throws IOException {
        this(path);
        fill(database);
    }

    private WorkFolder(Path path) throws IOException {
        copy = new DataFolder(path);
        discard(path);
        OwnerOnly.directory(path);
    }

    private void fill(InputStream database) throws IOException {
        OwnerOnly.file(copy.database());
        try (OutputStream out = Files.newOutputStream(copy.database())) {
            database.transferTo(out);
        }
    }

    public DataFolder copy() {
        return copy;
    }

    static void discard(Path path) throws IOException {
        if (!Files.exists(path)) return;
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) Files.delete(one);
    }

    @Override
    public void close() throws IOException {
        discard(copy.path());
    }
}
