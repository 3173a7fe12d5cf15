package app.unknot.shared.storage.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes in the database what is left of a transaction that the engine did not take back. A process that is killed leaves open
 * transactions in the file, which H2 undoes when it opens it; seen once in some three hundred kills, the first statements of one stayed.
 * Its number, which is its last statement, is missing then, and its first row is there already.
 *
 * <p>Statements of other shapes than those that the portal writes are not recognized.
 */
final class Leftover {
    private static final Pattern INSERT = Pattern.compile(
            "insert into (?<table>[\\w.]+) ?\\((?<columns>[^()]+)\\) values ?\\((?<marks>[?, ]+)\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATE =
            Pattern.compile("update (?<table>[\\w.]+) set (?<set>.+?) where (?<where>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASSIGNED = Pattern.compile("(\\w+) ?= ?(\\?|\\d+)");
    /** Of rows with a version, the number that is looked for is the one before. */
    private static final String VERSION = "version";

    private static final int HALF_A_MICROSECOND = 500;

    private Leftover() {}

    /** Whether the database holds exactly what this statement wrote. */
    static boolean isThere(Connection owner, Change change) throws SQLException {
        if (change.rows() != 1) return false;
        String sql = change.sql().strip();
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            List<String> columns = names(insert.group("columns"));
            return columns.size() == change.values().size()
                    && count(owner, insert.group("table"), columns, change.values()) == 1;
        }
        Matcher update = UPDATE.matcher(sql);
        return update.matches() && isUpdated(owner, update, change.values());
    }

    private static boolean isUpdated(Connection owner, Matcher update, List<@Nullable Object> values)
            throws SQLException {
        List<Assigned> set = assigned(update.group("set"), ",");
        List<Assigned> where = assigned(update.group("where"), " and ");
        if (set.isEmpty() || where.isEmpty()) return false;
        boolean versioned = set.stream().anyMatch(Assigned::isVersion);
        List<String> columns = new ArrayList<>();
        List<@Nullable Object> wanted = new ArrayList<>();
        int next = 0;
        for (Assigned one : Stream.concat(set.stream(), where.stream()).toList()) {
            if (one.isBound() && next == values.size()) return false;
            Object value = one.isBound() ? values.get(next++) : Long.valueOf(one.value());
            boolean before = versioned && one.isVersion() && columns.size() >= set.size();
            if (before) continue;
            columns.add(one.column());
            wanted.add(value);
        }
        return next == values.size() && count(owner, update.group("table"), columns, wanted) == 1;
    }

    private static long count(Connection owner, String table, List<String> columns, List<@Nullable Object> values)
            throws SQLException {
        String where = String.join(
                " and ",
                columns.stream()
                        .map(column -> column + " is not distinct from ?")
                        .toList());
        try (PreparedStatement statement =
                owner.prepareStatement("select count(*) from " + table + " where " + where)) {
            for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, asKept(values.get(i)));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Columns keep six digits of a second, rounded. */
    private static @Nullable Object asKept(@Nullable Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS)
                : value;
    }

    /** The parts of {@code a=?, b=1}; none when one of them says something else. */
    private static List<Assigned> assigned(String words, String between) {
        List<Assigned> parts = new ArrayList<>();
        for (String part : words.split(between)) {
            Matcher one = ASSIGNED.matcher(part.strip());
            if (!one.matches()) return List.of();
            parts.add(new Assigned(one.group(1), one.group(2)));
        }
        return parts;
    }

    /** @param value a question mark, or a number */
    private record Assigned(String column, String value) {
        boolean isBound() {
            return value.equals("?");
        }

        boolean isVersion() {
            return column.equalsIgnoreCase(VERSION);
        }
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
