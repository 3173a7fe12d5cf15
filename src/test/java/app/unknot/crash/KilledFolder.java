package app.unknot.crash;

import app.unknot.records.backup.Survey;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.OpenedPractice;
import app.unknot.shared.storage.embedded.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The data folder of a portal that was killed. It is read in a copy, so that the next start finds it as the kill left it. */
record KilledFolder(Path path, Path copy) {
    /**
     * @param operations ids of all that tablets sent
     * @param signedNotes digest over the signed notes
     * @param problems what a backup would be refused for
     */
    record State(Set<UUID> operations, String signedNotes, List<String> problems) {}

    State state() throws IOException, SQLException {
        return read((practice, connection) -> {
            Survey survey = Survey.of(connection, practice.keys(), line -> {});
            Set<UUID> operations = new HashSet<>(ids(connection, "select op_id from note_operation"));
            return new State(operations, String.valueOf(survey.contents()), survey.problems());
        });
    }

    /** Begins a note for each of some visits of a therapist that have none, in the folder itself. */
    List<UUID> beginNotes(String signInName, int howMany) throws SQLException {
        try (OpenedPractice practice = open(path);
                Connection connection = practice.journalled().getConnection();
                PreparedStatement visits =
                        connection.prepareStatement("select a.id, a.client_id, a.therapist_id from appointment a"
                                + " join user_account u on u.id = a.therapist_id where u.sign_in_name = ?"
                                + " and not exists (select 1 from session_note n where n.appointment_id = a.id)"
                                + " order by a.starts_at fetch first ? rows only");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into session_note (id, appointment_id, client_id, therapist_id, service_date, started_at,"
                                + " session_number, sessions_planned, draft_since)"
                                + " select ?, a.id, a.client_id, a.therapist_id, cast(a.starts_at as date), a.starts_at, 1, 1,"
                                + " a.starts_at from appointment a where a.id = ?")) {
            visits.setString(1, signInName);
            visits.setInt(2, howMany);
            List<UUID> notes = new ArrayList<>();
            for (UUID visit : ids(visits)) {
                UUID note = UUID.randomUUID();
                insert.setObject(1, note);
                insert.setObject(2, visit);
                insert.executeUpdate();
                notes.add(note);
            }
            return notes;
        }
    }

    private static OpenedPractice open(Path folder) {
        return new Opening(new DataFolder(folder), folder.resolve("keys.properties"), Clock.systemUTC()).open();
    }

    private <T> T read(Reading<T> reading) throws IOException, SQLException {
        copyAll();
        try (OpenedPractice practice = open(copy);
                Connection connection = practice.database().connect()) {
            return reading.of(practice, connection);
        }
    }

    private void copyAll() throws IOException {
        delete(copy);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            // Not the socket that a killed portal leaves.
            files = walk.filter(file -> Files.isDirectory(file) || Files.isRegularFile(file))
                    .toList();
        }
        for (Path file : files) Files.copy(file, copy.resolve(path.relativize(file)));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) Files.delete(file);
    }

    private static List<UUID> ids(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return ids(statement);
        }
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(OpenedPractice practice, Connection connection) throws SQLException;
    }
}
