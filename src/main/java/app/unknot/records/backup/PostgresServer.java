package app.unknot.records.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.postgresql.Driver;

/** A PostgreSQL server, reached by connections and by its own tools. */
public record PostgresServer(String url, String user, String password) {
    private static final int LONGEST_COMPLAINT = 2_000;

    /** Feeds a tool's input, or drinks its output. */
    @FunctionalInterface
    interface Flow<T> {
        void through(T stream) throws IOException;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** A connection to another database of the same server. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), user, password);
    }

    String database() {
        return part("PGDBNAME");
    }

    /** Whether there is nothing in the database yet. */
    boolean isEmpty() throws SQLException {
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.tables where table_schema = 'public'")) {
            rows.next();
            return rows.getLong(1) == 0;
        }
    }

    void execute(String database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                var doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }

    /** Runs {@code pg_dump} and hands its output on. */
    void dump(Flow<InputStream> out) throws IOException {
        Process tool = start("pg_dump", List.of("--format=custom", "--no-owner", "--no-privileges", database()));
        CompletableFuture<String> complaint = complaint(tool);
        tool.getOutputStream().close();
        try (InputStream said = tool.getInputStream()) {
            out.through(said);
        } catch (IOException | RuntimeException e) {
            tool.destroyForcibly();
            throw e;
        }
        end("pg_dump", tool, complaint);
    }

    /** Runs {@code pg_restore} into a database that is there and empty. */
    void restore(String database, Flow<OutputStream> in) throws IOException {
        Process tool = start(
                "pg_restore",
                List.of(
                        "--exit-on-error",
                        "--single-transaction",
                        "--no-owner",
                        "--no-privileges",
                        "--dbname=" + database));
        CompletableFuture<String> complaint = complaint(tool);
        try (OutputStream fed = tool.getOutputStream()) {
            in.through(fed);
        } catch (BackupFailed e) {
            tool.destroyForcibly();
            throw e;
        } catch (IOException e) {
            // The tool went away: what it said is the better reason.
            end("pg_restore", tool, complaint);
            throw e;
        }
        end("pg_restore", tool, complaint);
    }

    private Process start(String tool, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                tool, "--host=" + part("PGHOST"), "--port=" + part("PGPORT"), "--username=" + user, "--no-password"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", password);
        String ssl = part("sslmode");
        if (!ssl.isEmpty()) builder.environment().put("PGSSLMODE", ssl);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BackupFailed(
                    tool
                            + " is missing. Install PostgreSQL's client tools, of the server's version or newer: on"
                            + " Debian and Ubuntu the package postgresql-client, on Red Hat postgresql, on macOS"
                            + " libpq.",
                    e);
        }
    }

    private static CompletableFuture<String> complaint(Process tool) {
        return CompletableFuture.supplyAsync(() -> {
            try (InputStream complaints = tool.getErrorStream()) {
                String first = new String(complaints.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8).strip();
                complaints.transferTo(OutputStream.nullOutputStream());
                return first;
            } catch (IOException e) {
                return "";
            }
        });
    }

    private static void end(String name, Process tool, CompletableFuture<String> complaint) {
        try {
            int code = tool.waitFor();
            if (code != 0) throw new BackupFailed(name + " failed: " + complaint.join() + ".");
        } catch (InterruptedException e) {
            tool.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new BackupFailed(name + " was interrupted.", e);
        }
    }

    private String part(String name) {
        Properties parts = Driver.parseURL(url, new Properties());
        if (parts == null) throw new BackupFailed("spring.datasource.url is not an address of PostgreSQL: " + url);
        return parts.getProperty(name, "");
    }
}
