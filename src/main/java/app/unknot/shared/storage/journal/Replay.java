package app.unknot.shared.storage.journal;

import app.unknot.shared.storage.Sealer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database up to what its journal holds. Doing it twice changes nothing. */
public final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private Replay() {}

    /**
     * Replays what the database lacks, each transaction whole, in the order of the journal. Where one cannot be replayed, those after
     * it are tried all the same: each was acknowledged to somebody, and one that needs rows which are not there is refused by the number
     * of rows that it changes or by the database's own constraints. Of one of which
     * the engine has left some rows, the rest is done.
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
        Tail tail = new Tail();
        int replayed = 0;
        for (Segment segment : needed) {
            List<JournalRecord> records = records(segment, refused);
            withdrawn.addAll(records.stream()
                    .filter(JournalRecord::withdrawn)
                    .map(JournalRecord::id)
                    .collect(Collectors.toSet()));
            for (JournalRecord record : records) {
                last = Math.max(last, record.id());
                if (record.withdrawn() || withdrawn.contains(record.id())) continue;
                if (known.contains(record.id())) {
                    tail.add(record);
                    continue;
                }
                try {
                    replayed += tail.mend(owner);
                    apply(owner, record.changes(), record.id());
                    tail.add(record);
                    replayed++;
                } catch (SQLException e) {
                    refused.add("transaction " + record.id() + " (" + e.getErrorCode() + ")");
                }
            }
        }
        replayed += tail.mend(owner);
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

    private static void apply(Connection owner, List<Change> changes, @Nullable Long id) throws SQLException {
        owner.setAutoCommit(false);
        try {
            for (Change change : Leftover.missing(owner, changes)) {
                try (PreparedStatement statement = owner.prepareStatement(change.sql())) {
                    for (int i = 0; i < change.values().size(); i++) {
                        statement.setObject(i + 1, change.values().get(i));
                    }
                    int rows = statement.executeUpdate();
                    if (change.rows() >= 0 && rows != change.rows())
                        throw new SQLException("A replay changed " + rows + " rows instead of " + change.rows());
                }
            }
            if (id != null) JournalMarks.mark(owner, id);
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    /**
     * The last transactions whose numbers are in the database. Those that were being committed together when the process was killed may
     * have left their number without all of their rows, as the number is a row like the others.
     */
    private static final class Tail {
        /** At most as many as hold a connection of the pool can be on their way at the same moment. */
        private static final int ON_THEIR_WAY = 32;

        private final Deque<JournalRecord> records = new ArrayDeque<>();
        private boolean seen;

        /** What comes before a statement that is not understood cannot be told from the rows. */
        void add(JournalRecord record) {
            seen = false;
            if (!record.changes().stream().allMatch(Leftover::knows)) {
                records.clear();
                return;
            }
            records.add(record);
            if (records.size() > ON_THEIR_WAY) records.removeFirst();
        }

        /**
         * Does what is missing of them. Where that cannot be done, the rows were changed by something else since, and stay.
         *
         * @return 1 when something was missing, otherwise 0
         */
        int mend(Connection owner) throws SQLException {
            if (seen) return 0;
            seen = true;
            List<Change> changes = records.stream()
                    .flatMap(record -> record.changes().stream())
                    .toList();
            if (Leftover.missing(owner, changes).isEmpty()) return 0;
            try {
                apply(owner, changes, null);
                return 1;
            } catch (SQLException e) {
                LOG.warn("The last transactions before the stop could not be compared: {}", e.getErrorCode());
                return 0;
            }
        }
    }
}
