package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations of this release, and how far a database has them. */
final class Schema {
    static final String LOCATION = "classpath:db/migration";
    private static final String EVERYWHERE = LOCATION.replace("classpath:", "classpath*:");

    private Schema() {}

    /** Version of the newest migration that this release has, wherever on the class path: Flyway looks everywhere too. */
    static String newest() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERYWHERE + "/V*.sql"))
                    .map(script -> version(String.valueOf(script.getFilename())))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .getVersion();
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations of this release cannot be read", e);
        }
    }

    private static MigrationVersion version(String script) {
        return MigrationVersion.fromVersion(
                script.substring(1, script.indexOf("__")).replace('_', '.'));
    }

    /** Version of the newest migration that the database has; empty before the first. */
    static String of(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            if (!exists(statement, "flyway_schema_history")) return "";
            String newest = "";
            try (ResultSet rows = statement.executeQuery(
                    "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
                while (rows.next())
                    if (newest.isEmpty() || FolderCheck.compare(rows.getString(1), newest) > 0)
                        newest = rows.getString(1);
            }
            return newest;
        }
    }

    /** Number of the newest entry of the access log; 0 where there is none yet. */
    static long auditSeq(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            if (!exists(statement, "AUDIT_HEAD")) return 0;
            String lanes = exists(statement, "AUDIT_LANE") ? " union all select seq from audit_lane" : "";
            try (ResultSet row =
                    statement.executeQuery("select max(seq) from (select seq from audit_head" + lanes + ") ends")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static boolean exists(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from information_schema.tables"
                + " where table_schema = 'PUBLIC' and table_name = '" + table + "'")) {
            return rows.next();
        }
    }

    static void migrate(EmbeddedDatabase database) {
        Flyway.configure()
                .locations(LOCATION)
                .dataSource(database.ownerUrl(), database.ownerName(), database.ownerSecret())
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
