package app.unknot.shared.storage.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the pool and writes what each transaction changed into the journal before the database commits it. It sees
 * statements, not entities, so whatever the portal changes is kept, by whichever way.
 */
public final class JournalledPool implements QueryExecutionListener, MethodExecutionListener {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "merge");

    private final CommitJournal journal;
    private final Map<String, Work> open = new ConcurrentHashMap<>();

    private JournalledPool(CommitJournal journal) {
        this.journal = journal;
    }

    /** The pool, with every commit journalled. */
    public static DataSource around(DataSource pool, CommitJournal journal) {
        JournalledPool listener = new JournalledPool(journal);
        return ProxyDataSourceBuilder.create(pool)
                .name("unknot")
                .listener(listener)
                .methodListener(listener)
                .build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (queries.stream().noneMatch(JournalledPool::writes)) return;
        Work work = work(execution.getConnectionId());
        try {
            Connection connection = execution.getStatement().getConnection();
            // A statement that commits by itself becomes a transaction of its own, so that its number is in the same
            // commit.
            if (connection.getAutoCommit()) {
                connection.setAutoCommit(false);
                work.alone = true;
            }
        } catch (SQLException e) {
            throw new JournalRefused("The change was not saved: its transaction could not be begun", e);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (queries.stream().noneMatch(JournalledPool::writes)) return;
        Work work = work(execution.getConnectionId());
        if (execution.isSuccess()) work.changes.addAll(ChangesOf.execution(execution, queries));
        if (work.alone) endAlone(execution, work);
    }

    private void endAlone(ExecutionInfo execution, Work work) {
        try {
            Connection connection = execution.getStatement().getConnection();
            try {
                if (execution.isSuccess()) {
                    commit(connection, work.changes);
                } else {
                    connection.rollback();
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new JournalRefused("The change was not saved: the database refused the commit", e);
        } finally {
            forget(execution.getConnectionId());
        }
    }

    private void commit(Connection connection, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            connection.commit();
            return;
        }
        long id = begin(connection, changes);
        boolean good = false;
        try {
            connection.commit();
            good = true;
        } finally {
            end(id, good);
        }
    }

    private long begin(Connection connection, List<Change> changes) throws SQLException {
        long id = journal.enter();
        boolean written = false;
        try {
            JournalMarks.mark(connection, id);
            journal.write(id, changes);
            written = true;
            return id;
        } finally {
            if (!written) journal.leave();
        }
    }

    private void end(long id, boolean good) {
        try {
            if (!good) journal.withdraw(id);
        } finally {
            journal.leave();
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        if (!(call.getTarget() instanceof Connection connection) || !commits(call)) return;
        Work work = open.get(call.getConnectionInfo().getConnectionId());
        if (work == null || work.changes.isEmpty()) return;
        try {
            work.id = begin(connection, work.changes);
        } catch (SQLException e) {
            throw new JournalRefused("The change was not saved: the database did not take its number", e);
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (!(call.getTarget() instanceof Connection)) return;
        String connection = call.getConnectionInfo().getConnectionId();
        if (commits(call)) {
            Work work = open.get(connection);
            try {
                if (work != null && work.id != null) end(work.id, call.getThrown() == null);
            } finally {
                forget(connection);
            }
        } else if (Set.of("rollback", "close", "abort")
                .contains(call.getMethod().getName())) {
            if (call.getMethodArgs() != null
                    && call.getMethodArgs().length == 1
                    && call.getMethod().getName().equals("rollback"))
                throw new UnsupportedOperationException("The commit journal does not know savepoints");
            forget(connection);
        }
    }

    private Work work(String connection) {
        Work known = open.get(connection);
        if (known != null) return known;
        journal.gate().enter();
        Work begun = new Work();
        open.put(connection, begun);
        return begun;
    }

    private void forget(String connection) {
        Work over = open.remove(connection);
        if (over != null) journal.gate().leave(over.thread);
    }

    private static boolean commits(MethodExecutionContext call) {
        return switch (call.getMethod().getName()) {
            case "commit" -> true;
            case "setAutoCommit" -> Boolean.TRUE.equals(call.getMethodArgs()[0]);
            default -> false;
        };
    }

    private static boolean writes(QueryInfo query) {
        String sql = query.getQuery().stripLeading();
        int end = 0;
        while (end < sql.length() && Character.isLetter(sql.charAt(end))) end++;
        return WRITES.contains(sql.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** What one connection changed since its last commit. */
    private static final class Work {
        private final Thread thread = Thread.currentThread();
        private final List<Change> changes = new ArrayList<>();
        private boolean alone;
        private @Nullable Long id;
    }
}
