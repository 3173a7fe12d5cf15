package app.unknot.shared.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Sealer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a replay makes of a transaction of which the engine has left the first statements in the file, without its number. */
class ReplayTests {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-30T05:58:46.719964802Z");
    private static final String ENTRY = "insert into entry (seq, at, words) values (?, ?, ?)";
    private static final String HEAD = "update head set seq = ?, mac = ? where lane = 1";
    private static final String NOTE = "update note set version=?,words=? where id=? and version=?";
    private static final List<Change> CHANGES = List.of(
            new Change(ENTRY, List.of(7L, AT, "signed"), 1),
            new Change(HEAD, List.of(7L, "abc"), 1),
            new Change(NOTE, List.of(4L, "Sore since the train", 1, 3L), 1));

    private final Sealer sealer = new Sealer(new byte[32]);

    @TempDir
    private Path folder;

    private Connection owner;
    private JdbcTemplate rows;

    @BeforeEach
    void openAPractice() throws SQLException {
        owner = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        rows = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
        try (Statement statement = owner.createStatement()) {
            statement.execute("create user portal password ''");
            statement.execute(
                    "create table entry (seq bigint primary key, at timestamp with time zone, words varchar(20))");
            statement.execute("create table head (lane integer primary key, seq bigint, mac varchar(20))");
            statement.execute("create table note (id integer primary key, version bigint, words varchar(40))");
            statement.execute("insert into head values (1, 6, 'xyz')");
            statement.execute("insert into note values (1, 3, 'Sore')");
        }
        JournalMarks.prepare(owner, "portal");
        try (CommitJournal journal = CommitJournal.begin(folder, sealer, new JournalPoint(1, 0))) {
            long id = journal.enter();
            journal.write(id, CHANGES);
            journal.leave();
        }
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void a_transaction_that_is_lost_is_replayed_whole_and_once() throws SQLException {
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void of_a_transaction_whose_first_statements_were_left_the_rest_is_done() throws SQLException {
        rows.update(ENTRY, 7L, AT, "signed");
        rows.update(HEAD, 7L, "abc");
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void a_transaction_that_is_there_but_for_its_number_gets_its_number() throws SQLException {
        rows.update(ENTRY, 7L, AT, "signed");
        rows.update(HEAD, 7L, "abc");
        rows.update(NOTE, 4L, "Sore since the train", 1, 3L);
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void of_a_transaction_whose_last_statements_were_left_the_first_are_done() throws SQLException {
        rows.update(NOTE, 4L, "Sore since the train", 1, 3L);
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void of_a_transaction_that_was_left_in_its_middle_both_ends_are_done() throws SQLException {
        rows.update(HEAD, 7L, "abc");
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void statements_on_one_row_are_passed_over_together_or_done_together() throws SQLException {
        journal(List.of(
                new Change(ENTRY, List.of(8L, AT, "opened"), 1),
                new Change("update entry set words=? where seq=?", List.of("signed", 8L), 1),
                new Change(NOTE, List.of(4L, "Sore", 1, 3L), 1),
                new Change(NOTE, List.of(5L, "Better", 1, 4L), 1),
                new Change(HEAD, List.of(8L, "def"), 1)));
        rows.update(ENTRY, 7L, AT, "signed");
        rows.update(HEAD, 8L, "def");
        rows.update(ENTRY, 8L, AT, "signed");
        rows.update("update note set version = 5, words = 'Better'");
        JournalMarks.mark(owner, 1);
        assertThat(replay().refused()).isEmpty();
        assertThat(rows.queryForObject("select words from note where version = 5", String.class))
                .isEqualTo("Better");
        assertThat(JournalMarks.ids(owner)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void a_row_that_holds_only_what_the_first_of_two_statements_wrote_is_not_taken_for_done() throws SQLException {
        journal(List.of(
                new Change("update head set mac=? where lane=?", List.of("one", 1), 1),
                new Change("update head set seq=? where lane=?", List.of(9L, 1), 1)));
        JournalMarks.mark(owner, 1);
        rows.update("update head set seq = 9");
        assertThat(replay().refused()).isEmpty();
        assertThat(rows.queryForObject("select mac from head where seq = 9", String.class))
                .isEqualTo("one");
    }

    @Test
    void rows_that_are_missing_of_a_transaction_whose_number_was_left_are_written() throws SQLException {
        rows.update(HEAD, 7L, "abc");
        JournalMarks.mark(owner, 1);
        assertWhole(1);
        assertWhole(0);
    }

    @Test
    void what_later_transactions_changed_is_left_as_it_is() throws SQLException {
        journal(List.of(new Change(NOTE, List.of(5L, "Better", 1, 4L), 1)));
        rows.update(ENTRY, 7L, AT, "signed");
        rows.update("update note set version = 5, words = 'Better'");
        JournalMarks.mark(owner, 1);
        JournalMarks.mark(owner, 2);
        assertThat(replay().replayed()).isEqualTo(1);
        assertThat(rows.queryForObject("select mac from head where seq = 7", String.class))
                .isEqualTo("abc");
        assertThat(rows.queryForObject("select words from note where version = 5", String.class))
                .isEqualTo("Better");
    }

    @Test
    void a_row_that_was_deleted_since_does_not_come_back() throws SQLException {
        journal(List.of(new Change("delete from entry where seq=?", List.of(7L), 1)));
        rows.update(HEAD, 7L, "abc");
        rows.update("update note set version = 4, words = 'Sore since the train'");
        JournalMarks.mark(owner, 1);
        JournalMarks.mark(owner, 2);
        assertThat(replay().replayed()).isZero();
        assertThat(rows.queryForList("select seq from entry", Long.class)).isEmpty();
    }

    private void journal(List<Change> changes) {
        try (CommitJournal journal = CommitJournal.begin(folder, sealer, new JournalPoint(1, 1))) {
            long id = journal.enter();
            journal.write(id, changes);
            journal.leave();
        }
    }

    @Test
    void another_row_under_the_same_key_is_never_taken_for_it() throws SQLException {
        rows.update(ENTRY, 7L, AT, "opened");
        assertThat(replay().refused()).singleElement().asString().contains("transaction 1");
        assertThat(rows.queryForObject("select words from note", String.class)).isEqualTo("Sore");
        assertThat(rows.queryForObject("select seq from head", Long.class)).isEqualTo(6);
    }

    @Test
    void where_something_else_was_written_meanwhile_nothing_is_done() throws SQLException {
        rows.update(ENTRY, 7L, AT, "signed");
        rows.update("update note set version = 9, words = 'Better'");
        assertThat(replay().refused()).hasSize(1);
        assertThat(rows.queryForObject("select words from note", String.class)).isEqualTo("Better");
        assertThat(rows.queryForObject("select seq from head", Long.class)).isEqualTo(6);
    }

    private void assertWhole(int replayed) throws SQLException {
        ReplayReport report = replay();
        assertThat(report.refused()).isEmpty();
        assertThat(report.replayed()).isEqualTo(replayed);
        assertThat(rows.queryForObject("select words from note where version = 4", String.class))
                .isEqualTo("Sore since the train");
        assertThat(rows.queryForObject("select mac from head where seq = 7", String.class))
                .isEqualTo("abc");
        assertThat(rows.queryForList("select seq from entry", Long.class)).containsExactly(7L);
        assertThat(JournalMarks.ids(owner)).containsExactly(1L);
    }

    private ReplayReport replay() throws SQLException {
        return Replay.run(owner, folder, sealer);
    }
}
