package app.unknot.shared.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** Commits one number, to show that a commit works. */
public final class StorageProof {
    private StorageProof() {}

    public static void commit(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.executeUpdate("update storage_proof set proofs = proofs + 1 where id = 1") != 1)
                throw new SQLException("The table storage_proof has no row to write to");
        }
    }
}
