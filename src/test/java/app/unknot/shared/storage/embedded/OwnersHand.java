package app.unknot.shared.storage.embedded;

import java.sql.SQLException;
import java.sql.Statement;

/** Changes tables as their owner, which nobody who works in the portal can. */
public final class OwnersHand {
    private OwnersHand() {}

    public static void change(EmbeddedDatabase database, String sql) {
        try (Statement statement = database.owner().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
