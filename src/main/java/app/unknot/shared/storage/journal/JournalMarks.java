package app.unknot.shared.storage.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * What the database itself knows of the journal: the numbers of the transactions that it holds, and the first file whose
 * transactions it may lack.
 */
public final class JournalMarks {
    private static final String MARK = "insert into storage.journal_mark (id) values (?)";

    private JournalMarks() {}

    /** Makes the tables where they are missing. */
    public static void prepare(Connection owner, String portalUser) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema if not exists storage");
            statement.execute("create table if not exists storage.journal_mark (id bigint primary key)");
            statement.execute("create table if not exists storage.journal_floor"
                    + " (id integer primary key check (id = 1), segment integer not null, last_id bigint not null)");
            statement.execute("merge into storage.journal_floor f using (values (1)) v (id) on f.id = v.id"
                    + " when not matched then insert values (1, 1, 0)");
            if (!isGranted(statement, portalUser))
                statement.execute("grant select, insert on storage.journal_mark to " + portalUser);
        }
    }

    /** A right that is given once more is a further commit, which waits for the disk. */
    private static boolean isGranted(Statement statement, String portalUser) throws SQLException {
        try (ResultSet rights = statement.executeQuery("select 1 from information_schema.rights where grantee = '"
                + portalUser + "' and table_schema = 'STORAGE' and table_name = 'JOURNAL_MARK'"
                + " and rights = 'SELECT, INSERT'")) {
            return rights.next();
        }
    }

    static void mark(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    static Set<Long> ids(Connection owner) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select id from storage.journal_mark")) {
            while (rows.next()) ids.add(rows.getLong(1));
        }
        return ids;
    }

    static JournalPoint floor(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select segment, last_id from storage.journal_floor")) {
            rows.next();
            return new JournalPoint(rows.getInt(1), rows.getLong(2));
        }
    }

    /** Forgets the numbers of transactions in files before {@code point}: the database is known to hold them all. */
    public static void raiseFloor(Connection owner, JournalPoint point) throws SQLException {
        boolean before = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try (PreparedStatement floor = owner.prepareStatement(
                        "update storage.journal_floor set segment = ?, last_id = ? where segment < ?");
                PreparedStatement marks = owner.prepareStatement("delete from storage.journal_mark where id <= ?")) {
            floor.setInt(1, point.segment());
            floor.setLong(2, point.lastId());
            floor.setInt(3, point.segment());
            floor.executeUpdate();
            marks.setLong(1, point.lastId());
            marks.executeUpdate();
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(before);
        }
    }
}
