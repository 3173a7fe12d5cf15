package app.unknot.shared.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, closed at once while the storage is away: nobody waits five seconds for what is known. */
final class StorageDoor extends DelegatingDataSource {
    private final StorageWatch watch;

    StorageDoor(HikariDataSource pool, StorageWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isAway()) throw new StorageAway("The storage is away", null);
        try {
            return super.getConnection();
        } catch (SQLException e) {
            if (StorageFault.in(e)) watch.suspect();
            throw e;
        }
    }
}
