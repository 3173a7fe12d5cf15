package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** PostgreSQL, copied by its own {@code pg_dump}. The dump never touches the disk unsealed; it is checked in a database of its own. */
public final class PostgresEngine implements Engine {
    static final String NAME = "PostgreSQL";

    private final PostgresServer server;
    private final Keys keys;

    public PostgresEngine(PostgresServer server, Keys keys) {
        this.server = server;
        this.keys = keys;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Connection connect() throws SQLException {
        return server.connect();
    }

    @Override
    public long bytes() throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void copyTo(Path part) throws IOException {
        OwnerOnly.file(part);
        try (OutputStream out = Files.newOutputStream(part)) {
            server.dump(dump -> SealedStream.seal(dump, out, keys));
        }
        Disk.sync(part);
    }

    @Override
    public Scratch open(Path part, Path folder) throws IOException, SQLException {
        String name = newDatabase();
        try {
            restore(part, name);
            return new ScratchDatabase(server, name, server.connect(name));
        } catch (IOException | SQLException | RuntimeException e) {
            drop(server, name);
            throw e;
        }
    }

    void restore(Path part, String database) throws IOException {
        try (InputStream in = Files.newInputStream(part)) {
            server.restore(database, out -> SealedStream.open(in, out, keys));
        }
    }

    private String newDatabase() throws SQLException {
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        String name = "unknot_check_" + HexFormat.of().formatHex(random);
        try {
            server.execute(server.database(), "create database " + name);
        } catch (SQLException e) {
            throw new BackupFailed(
                    "A database to check the copy in could not be made: " + e.getMessage()
                            + ". The portal's user needs the right to" + " make one: alter role " + server.user()
                            + " createdb",
                    e);
        }
        return name;
    }

    private static void drop(PostgresServer server, String name) throws SQLException {
        server.execute(server.database(), "drop database if exists " + name + " with (force)");
    }

    private record ScratchDatabase(PostgresServer server, String name, Connection connection) implements Scratch {
        @Override
        public void close() throws SQLException {
            connection.close();
            drop(server, name);
        }
    }
}
