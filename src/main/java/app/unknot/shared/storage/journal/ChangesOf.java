package app.unknot.shared.storage.journal;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/** Reads from an executed statement what it was given and how many rows it changed. */
final class ChangesOf {
    private ChangesOf() {}

    static List<Change> execution(ExecutionInfo execution, List<QueryInfo> queries) {
        List<Change> changes = new ArrayList<>();
        for (QueryInfo query : queries) {
            List<List<ParameterSetOperation>> rounds = query.getParametersList();
            if (rounds.isEmpty()) changes.add(new Change(query.getQuery(), List.of(), rows(execution, changes.size())));
            for (List<ParameterSetOperation> round : rounds) {
                changes.add(new Change(query.getQuery(), values(round), rows(execution, changes.size())));
            }
        }
        return changes;
    }

    private static int rows(ExecutionInfo execution, int place) {
        return switch (execution.getResult()) {
            case Integer rows -> rows;
            case Long rows -> Math.toIntExact(rows);
            case int[] rows -> Math.max(-1, rows[place]);
            case null, default -> -1;
        };
    }

    private static List<@Nullable Object> values(List<ParameterSetOperation> operations) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ParameterSetOperation operation : operations) {
            Object[] args = operation.getArgs();
            if (!(args[0] instanceof Integer place))
                throw new IllegalArgumentException("The commit journal does not know named parameters");
            while (values.size() < place) values.add(null);
            values.set(place - 1, value(operation, args));
        }
        return values;
    }

    private static @Nullable Object value(ParameterSetOperation operation, Object[] args) {
        if (ParameterSetOperation.isSetNullParameterOperation(operation)) return null;
        Object value = args[1];
        if (value instanceof Timestamp moment) return moment.toInstant().atOffset(ZoneOffset.UTC);
        return value instanceof java.time.Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
