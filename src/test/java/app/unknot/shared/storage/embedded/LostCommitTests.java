package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.storage.journal.JournalPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database lost what it had acknowledged; the commit journal brings it back. */
class LostCommitTests {
    @TempDir
    private static Path shared;

    private static PracticeOnDisk begun;

    @TempDir
    private Path temp;

    private PracticeOnDisk disk;

    @BeforeAll
    static void aPracticeThatHasBegun() throws SQLException {
        begun = new PracticeOnDisk(shared.resolve("begun"));
        OpenedPractice practice = begun.open();
        try (Statement statement = practice.database().owner().createStatement()) {
            statement.execute("create table practice_note (id uuid primary key, text varchar(200),"
                    + " content varbinary(200), written_at timestamp with time zone)");
        }
        practice.database().grantRights();
        practice.close();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        disk = begun.copyTo(temp.resolve("practice"));
    }

    @Test
    void everything_after_an_old_copy_of_the_file_comes_back() throws Exception {
        Path old = temp.resolve("old.mv.db");
        Files.copy(disk.folder().database(), old);
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        UUID row = UUID.randomUUID();
        insert(portal, row, "Sore", new byte[] {1, 2, 3});
        PracticeOnDisk.change(portal, "update practice_note set text = 'Sore on the left' where id = '" + row + "'");
        insert(portal, UUID.randomUUID(), null, null);
        disk.kill(practice);

        Files.copy(old, disk.folder().database(), StandardCopyOption.REPLACE_EXISTING);
        OpenedPractice again = disk.open();
        assertThat(again.report().replayed()).isEqualTo(3);
        assertThat(again.report().refused()).isEmpty();
        assertThat(texts(again)).containsExactlyInAnyOrder("Sore on the left", null);
        disk.stop(again);

        OpenedPractice third = disk.open();
        assertThat(third.report().replayed()).isZero();
        assertThat(PracticeOnDisk.count(third, "practice_note")).isEqualTo(2);
        disk.stop(third);
    }

    @Test
    void what_was_rolled_back_does_not_come_back() throws Exception {
        Path old = temp.resolve("old.mv.db");
        Files.copy(disk.folder().database(), old);
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into practice_note (id, text) values ('" + UUID.randomUUID() + "', 'No')");
            connection.rollback();
            statement.executeUpdate("insert into practice_note (id, text) values ('" + UUID.randomUUID() + "', 'Yes')");
            connection.commit();
        }
        disk.kill(practice);
        Files.copy(old, disk.folder().database(), StandardCopyOption.REPLACE_EXISTING);
        OpenedPractice again = disk.open();
        assertThat(texts(again)).containsExactly("Yes");
        disk.stop(again);
    }

    @Test
    void people_who_write_at_the_same_time_are_all_in_the_journal() throws Exception {
        Path old = temp.resolve("old.mv.db");
        Files.copy(disk.folder().database(), old);
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                work.add(people.submit(() -> {
                    insert(portal, UUID.randomUUID(), "one of many", null);
                    return true;
                }));
            }
            for (Future<?> one : work) one.get();
        }
        disk.kill(practice);
        Files.copy(old, disk.folder().database(), StandardCopyOption.REPLACE_EXISTING);
        OpenedPractice again = disk.open();
        assertThat(again.report().replayed()).isEqualTo(80);
        assertThat(PracticeOnDisk.count(again, "practice_note")).isEqualTo(80);
        disk.stop(again);
    }

    @Test
    void a_record_that_was_being_written_when_the_power_went_is_no_damage() throws Exception {
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        insert(portal, UUID.randomUUID(), "whole", null);
        disk.kill(practice);
        Path newest = journalFiles().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        Files.write(newest, Arrays.copyOf(bytes, 40), StandardOpenOption.APPEND);

        OpenedPractice again = disk.open();
        assertThat(again.report().refused()).isEmpty();
        assertThat(PracticeOnDisk.count(again, "practice_note")).isEqualTo(1);
        disk.stop(again);
    }

    @Test
    void an_altered_record_is_reported_and_what_was_saved_after_it_comes_back() throws Exception {
        Path old = temp.resolve("old.mv.db");
        Files.copy(disk.folder().database(), old);
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        insert(portal, UUID.randomUUID(), "first", null);
        insert(portal, UUID.randomUUID(), "second", null);
        disk.kill(practice);
        Path newest = journalFiles().getLast();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[30] ^= 1;
        Files.write(newest, bytes);
        Files.copy(old, disk.folder().database(), StandardCopyOption.REPLACE_EXISTING);

        OpenedPractice again = disk.open();
        assertThat(again.report().refused()).hasSize(1);
        assertThat(texts(again)).containsExactly("second");
        disk.stop(again);
    }

    @Test
    void after_a_backup_the_journal_begins_again_and_older_changes_are_not_done_twice() throws Exception {
        OpenedPractice practice = disk.open();
        DataSource portal = disk.portal(practice);
        insert(portal, UUID.randomUUID(), "before", null);
        JournalPoint point = practice.rotateJournal();
        insert(portal, UUID.randomUUID(), "after", null);
        practice.covered(point);
        assertThat(PracticeOnDisk.count(practice, "storage.journal_mark")).isEqualTo(1);
        practice.covered(practice.rotateJournal());
        assertThat(journalFiles()).hasSize(2);
        disk.kill(practice);

        OpenedPractice again = disk.open();
        assertThat(again.report().replayed()).isZero();
        assertThat(PracticeOnDisk.count(again, "practice_note")).isEqualTo(2);
        disk.stop(again);
    }

    @Test
    void an_old_copy_of_the_file_whose_journal_is_gone_is_refused() throws Exception {
        Path old = temp.resolve("old.mv.db");
        Files.copy(disk.folder().database(), old);
        OpenedPractice next = disk.open();
        insert(disk.portal(next), UUID.randomUUID(), "later", null);
        next.covered(next.rotateJournal());
        next.covered(next.rotateJournal());
        disk.stop(next);
        Files.copy(old, disk.folder().database(), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(disk::open)
                .isInstanceOfSatisfying(
                        FolderRefused.class, e -> assertThat(e.state()).isIn(FolderState.OLDER, FolderState.DAMAGED));
    }

    private List<Path> journalFiles() throws IOException {
        try (Stream<Path> files = Files.list(disk.folder().journal())) {
            return files.sorted().toList();
        }
    }

    private static List<@Nullable String> texts(OpenedPractice practice) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        try (Statement statement = practice.database().owner().createStatement();
                ResultSet rows = statement.executeQuery("select text from practice_note")) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private static void insert(DataSource portal, UUID id, @Nullable String text, byte @Nullable [] content)
            throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into practice_note (id, text, content, written_at) values (?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, text);
            insert.setBytes(3, content);
            insert.setObject(4, OffsetDateTime.of(2026, 3, 8, 2, 30, 0, 0, ZoneOffset.ofHours(-8)));
            insert.executeUpdate();
        }
    }
}
