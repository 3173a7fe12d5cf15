package app.unknot.shared.storage.journal;

import app.unknot.shared.storage.Sealer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a database up to what its journal holds. Doing it twice changes nothing. */
public final class Replay {
    private Replay() {}

    /**
     * Replays what the database lacks, each transaction whole, in the order of the journal. Where one cannot be replayed, those after
     * it are tried all the same: each was acknowledged to somebody, and one that needs rows which are not there is refused by the number
     * of rows that it changes or by the database's own constraints. Of one whose first rows are there already, left by the engine, the
     * rest is done.
     *
     * @param owner a connection of the database's owner; nobody else may work on the database during the replay
     * @throws JournalGap when the files that the database needs next are not there
     */
    public static ReplayReport run(Connection owner, Path folder, Sealer sealer) throws SQLException {
        List<Segment> all = CommitJournal.segments(folder, sealer);
        JournalPoint floor = JournalMarks.floor(owner);
        Set<Long> known = JournalMarks.ids(owner);
        List<Segment> needed = all.stream()
                .filter(segment -> segment.number() >= floor.segment())
                .toList();
        requireNoGap(floor, needed);
        Set<Long> withdrawn = new HashSet<>();
        long last = Math.max(
                floor.lastId(), known.stream().mapToLong(id -> id).max().orElse(0));
        List<String> refused = new ArrayList<>();
        int replayed = 0;
        for (Segment segment : needed) {
            List<JournalRecord> records = records(segment, refused);
            withdrawn.addAll(records.stream()
                    .filter(JournalRecord::withdrawn)
                    .map(JournalRecord::id)
                    .collect(Collectors.toSet()));
            for (JournalRecord record : records) {
                last = Math.max(last, record.id());
                if (record.withdrawn() || withdrawn.contains(record.id()) || known.contains(record.id())) continue;
                try {
                    apply(owner, record);
                    replayed++;
                } catch (SQLException e) {
                    refused.add("transaction " + record.id() + " (" + e.getErrorCode() + ")");
                }
            }
        }
        return new ReplayReport(replayed, List.copyOf(refused), new JournalPoint(floor.segment(), last));
    }

    private static List<JournalRecord> records(Segment segment, List<String> refused) {
        String name = segment.file().getFileName().toString();
        try {
            Segment.Content content = segment.read();
            content.damages().forEach(damage -> refused.add(name + ": " + damage));
            return content.records();
        } catch (IOException e) {
            refused.add(name + " could not be read (" + e.getMessage() + ")");
            return List.of();
        }
    }

    /** Without a file in the middle, what follows it would be replayed onto rows that are not there. */
    private static void requireNoGap(JournalPoint floor, List<Segment> needed) {
        int expected = floor.segment();
        for (Segment segment : needed) {
            if (segment.number() != expected) throw new JournalGap(expected, segment.number());
            expected++;
        }
    }

    /** What is not there yet: all of it, unless the engine has left the first statements. What is there exactly need not be done again. */
    private static List<Change> rest(Connection owner, List<Change> changes) throws SQLException {
        int there = 0;
        while (there < changes.size() && Leftover.isThere(owner, changes.get(there))) there++;
        return changes.subList(there, changes.size());
    }

    private static void apply(Connection owner, JournalRecord record) throws SQLException {
        owner.setAutoCommit(false);
        try {
            for (Change change : rest(owner, record.changes())) {
                try (PreparedStatement statement = owner.prepareStatement(change.sql())) {
                    for (int i = 0; i < change.values().size(); i++) {
                        statement.setObject(i + 1, change.values().get(i));
                    }
                    int rows = statement.executeUpdate();
                    if (change.rows() >= 0 && rows != change.rows())
                        throw new SQLException("A replay changed " + rows + " rows instead of " + change.rows());
                }
            }
            JournalMarks.mark(owner, record.id());
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
    }
}
