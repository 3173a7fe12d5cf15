package app.unknot.shared.storage.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes in the database what is left of a transaction that was on its way when the process was killed. The engine stores table by
 * table while others write, so the last version in a file may hold any tables' part of it: rows that its later statements wrote without
 * those of its first, and without its number.
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

    /**
     * The statements whose effect is not in the database, in their order. Those on one row follow each other: what the row holds exactly
     * tells after which of them it stands, and those behind it are to be done; all of them where it tells nothing.
     */
    static List<Change> missing(Connection owner, List<Change> changes) throws SQLException {
        List<Row> rows = new ArrayList<>();
        Set<Change> there = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Change change : changes) {
            Optional<Effect> effect = effect(change);
            if (effect.isEmpty()) continue;
            Optional<Row> known =
                    rows.stream().filter(row -> row.isOf(effect.get())).findFirst();
            Row row = known.orElseGet(() -> new Row(effect.get()));
            if (known.isEmpty()) rows.add(row);
            row.write(change, effect.get());
        }
        for (Row row : rows) there.addAll(row.done(owner));
        return changes.stream().filter(change -> !there.contains(change)).toList();
    }

    /** Whether {@link #missing} knows what the statement leaves in which row. */
    static boolean knows(Change change) {
        return effect(change).isPresent();
    }

    private static Optional<Effect> effect(Change change) {
        if (change.rows() != 1) return Optional.empty();
        String sql = change.sql().strip();
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            List<String> columns = names(insert.group("columns"));
            if (columns.size() != change.values().size()) return Optional.empty();
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++)
                values.put(column(columns.get(i)), change.values().get(i));
            return Optional.of(new Effect(column(insert.group("table")), Map.of(), values));
        }
        Matcher update = UPDATE.matcher(sql);
        return update.matches() ? update(update, change.values()) : Optional.empty();
    }

    private static Optional<Effect> update(Matcher update, List<@Nullable Object> values) {
        List<Assigned> set = assigned(update.group("set"), ",");
        List<Assigned> where = assigned(update.group("where"), " and ");
        if (set.isEmpty() || where.isEmpty()) return Optional.empty();
        boolean versioned = set.stream().anyMatch(Assigned::isVersion);
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        int next = 0;
        for (Assigned one : Stream.concat(set.stream(), where.stream()).toList()) {
            if (one.isBound() && next == values.size()) return Optional.empty();
            boolean ofKey = written.size() == set.size();
            Object value = one.isBound() ? values.get(next++) : Long.valueOf(one.value());
            if (!ofKey) written.put(column(one.column()), value);
            else if (!versioned || !one.isVersion()) key.put(column(one.column()), value);
        }
        return next == values.size() && !key.isEmpty()
                ? Optional.of(new Effect(column(update.group("table")), key, written))
                : Optional.empty();
    }

    private static String column(String name) {
        return name.toLowerCase(Locale.ROOT);
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

    /**
     * What one statement writes into one row.
     *
     * @param key the columns by which an update finds its row; none for an insert
     */
    private record Effect(String table, Map<String, @Nullable Object> key, Map<String, @Nullable Object> values) {}

    /** One row, with what it holds after each of the statements on it. */
    private static final class Row {
        private final String table;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Map<String, @Nullable Object>> after = new ArrayList<>();

        Row(Effect first) {
            table = first.table();
            values.putAll(first.key());
        }

        void write(Change change, Effect effect) {
            values.putAll(effect.values());
            changes.add(change);
            after.add(new LinkedHashMap<>(values));
        }

        /** The statements up to the last one after which the row in the database stands. */
        List<Change> done(Connection owner) throws SQLException {
            for (int last = changes.size(); last > 0; last--) {
                Map<String, @Nullable Object> state = after.get(last - 1);
                if (count(owner, table, List.copyOf(state.keySet()), new ArrayList<>(state.values())) == 1)
                    return changes.subList(0, last);
            }
            return List.of();
        }

        boolean isOf(Effect effect) {
            return table.equals(effect.table())
                    && !effect.key().isEmpty()
                    && effect.key().entrySet().stream()
                            .allMatch(part -> values.containsKey(part.getKey())
                                    && same(values.get(part.getKey()), part.getValue()));
        }

        private static boolean same(@Nullable Object one, @Nullable Object other) {
            return one instanceof Number a && other instanceof Number b
                    ? a.longValue() == b.longValue()
                    : Objects.equals(one, other);
        }
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
