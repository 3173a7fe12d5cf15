package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Opens every sealed value with one key and seals it with another. Nothing is left out: a column that is not known stops it. */
public final class Resealing {
    private static final int TEXTS = 500;
    /** Each up to a megabyte. */
    private static final int PIECES = 16;

    private final Connection database;
    private final Sealer from;
    private final Sealer to;

    /** @param database of the owner, without auto-commit */
    public Resealing(Connection database, Keys from, Keys to) {
        this.database = database;
        this.from = sealer(from);
        this.to = sealer(to);
    }

    /** What happens between two pages of rows: a commit, or nothing. */
    @FunctionalInterface
    public interface Pause {
        void between() throws SQLException;
    }

    /**
     * @param progress is told how many values of each column were sealed
     * @throws IllegalStateException when a value does not open, or a column is not known; the database is to be thrown away then
     */
    public void run(Pause pause, Consumer<String> progress) throws SQLException {
        Set<String> known = SealedColumn.ALL.stream().map(SealedColumn::name).collect(Collectors.toSet());
        Set<String> found = columns(database);
        if (!known.equals(found)) {
            Set<String> strange = new TreeSet<>(found);
            strange.addAll(known);
            strange.removeIf(name -> known.contains(name) && found.contains(name));
            throw new IllegalStateException("These sealed columns are not as this release knows them: " + strange);
        }
        for (SealedColumn column : SealedColumn.ALL) {
            long count = reseal(column, pause);
            if (count > 0) progress.accept(String.format(java.util.Locale.US, "%,d of %s", count, column.name()));
        }
    }

    /** The columns that hold sealed values, by their names: each begins with {@code sealed}. */
    static Set<String> columns(Connection database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select lower(c.table_name), lower(c.column_name) from information_schema.columns c"
                                + " where lower(c.table_schema) = 'public' and lower(c.column_name) like 'sealed%'")) {
            while (rows.next()) names.add(rows.getString(1) + "." + rows.getString(2));
        }
        return names;
    }

    /**
     * Whether the key opens what is sealed, by one value: for a database that does not say which key it is of.
     *
     * @return true too when nothing is sealed yet
     */
    static boolean opens(Connection database, Keys keys) throws SQLException {
        Set<String> there = columns(database);
        for (SealedColumn column : SealedColumn.ALL) {
            if (!there.contains(column.name())) continue;
            try (PreparedStatement select = database.prepareStatement(select(column, false, 1));
                    ResultSet row = select.executeQuery()) {
                if (!row.next()) continue;
                try {
                    opened(column, row, sealer(keys));
                    return true;
                } catch (IllegalStateException e) {
                    return false;
                }
            }
        }
        return true;
    }

    private long reseal(SealedColumn column, Pause pause) throws SQLException {
        int size = isBytes(column) ? PIECES : TEXTS;
        long count = 0;
        Object[] last = null;
        try (PreparedStatement first = database.prepareStatement(select(column, false, size));
                PreparedStatement next = database.prepareStatement(select(column, true, size));
                PreparedStatement update = database.prepareStatement(update(column))) {
            while (true) {
                PreparedStatement select = last == null ? first : next;
                if (last != null) set(select, 1, last);
                int page = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        last = key(column, rows);
                        set(update, 2, last);
                        update.setObject(1, resealed(column, rows));
                        update.addBatch();
                        page++;
                    }
                }
                if (page > 0) update.executeBatch();
                pause.between();
                count += page;
                if (page < size) return count;
            }
        }
    }

    private Object resealed(SealedColumn column, ResultSet row) throws SQLException {
        String place = place(column, row);
        Object plain = opened(column, row, from);
        return plain instanceof byte[] bytes ? to.sealBytes(bytes, place) : to.seal((String) plain, place);
    }

    private static Object opened(SealedColumn column, ResultSet row, Sealer sealer) throws SQLException {
        String place = place(column, row);
        return isBytes(column)
                ? sealer.openBytes(row.getBytes(column.column()), place)
                : sealer.open(row.getString(column.column()), place);
    }

    private static String place(SealedColumn column, ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (String name : column.named()) values.put(name, row.getString(name));
        return column.place(name -> String.valueOf(values.get(name)));
    }

    private static Object[] key(SealedColumn column, ResultSet row) throws SQLException {
        Object[] key = new Object[column.key().size()];
        for (int i = 0; i < key.length; i++) key[i] = row.getObject(column.key().get(i));
        return key;
    }

    private static void set(PreparedStatement statement, int from, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(from + i, values[i]);
    }

    private static boolean isBytes(SealedColumn column) {
        return column.column().equals("sealed");
    }

    private static String select(SealedColumn column, boolean after, int rows) {
        Set<String> wanted = new LinkedHashSet<>(column.key());
        wanted.addAll(column.named());
        wanted.add(column.column());
        String key = String.join(", ", column.key());
        String marks = String.join(", ", Collections.nCopies(column.key().size(), "?"));
        return "select " + String.join(", ", wanted) + " from " + column.table() + " where " + column.column()
                + " is not null" + (after ? " and (" + key + ") > (" + marks + ")" : "") + " order by " + key
                + " fetch first " + rows + " rows only";
    }

    private static String update(SealedColumn column) {
        List<String> conditions =
                column.key().stream().map(name -> name + " = ?").toList();
        return "update " + column.table() + " set " + column.column() + " = ? where "
                + String.join(" and ", conditions);
    }

    private static Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("column"));
    }
}
