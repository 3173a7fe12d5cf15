package app.unknot.shared.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Where the pool gets its connections: from the engine, and from nowhere while the storage is away. */
final class PoolSource extends AbstractDataSource {
    private final StorageEngine engine;
    private final StorageWatch watch;

    PoolSource(StorageEngine engine, StorageWatch watch) {
        this.engine = engine;
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isAway()) throw new StorageAway("The storage is away", null);
        return engine.connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
