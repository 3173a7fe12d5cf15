package app.unknot.shell.errors;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every table of the product, and rows for them that hold the canary wherever text goes. */
final class CanaryTables {
    private static final List<String> OF_THE_TOOLS = List.of("flyway_schema_history");

    /** As many letters of the canary are told from other words. */
    static final int SHORTEST = 5;

    private final JdbcTemplate jdbc;
    private final String canary;

    CanaryTables(JdbcTemplate jdbc, String canary) {
        this.jdbc = jdbc;
        this.canary = canary;
    }

    /** By name, in small letters. */
    List<String> names() {
        return jdbc
                .query(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                                + " and upper(table_type) like '%TABLE%' order by 1",
                        (row, number) -> Objects.requireNonNull(row.getString(1)))
                .stream()
                .filter(name -> !OF_THE_TOOLS.contains(name))
                .toList();
    }

    /** Columns of a table that hold the canary: those of bytes, and those of text that are long enough for its beginning. */
    List<String> texts(String table) {
        List<String> texts = new ArrayList<>();
        columns(table).forEach((name, value) -> {
            if (value instanceof byte[] || value instanceof String text && text.length() >= SHORTEST) texts.add(name);
        });
        return texts;
    }

    /** Columns of text that are too short for it. */
    List<String> codes(String table) {
        List<String> codes = new ArrayList<>();
        columns(table).forEach((name, value) -> {
            if (value instanceof String text && text.length() < SHORTEST) codes.add(name);
        });
        return codes;
    }

    private byte[] bytes() {
        return canary.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one row. */
    void insert(String table) {
        Map<String, Object> row = columns(table);
        String names = String.join(", ", row.keySet());
        String marks = String.join(", ", row.keySet().stream().map(name -> "?").toList());
        jdbc.update(
                "insert into " + table + " (" + names + ") values (" + marks + ")",
                row.values().toArray());
    }

    private Map<String, Object> columns(String table) {
        return jdbc.query("select * from " + table + " where 1 = 0", rows -> {
            ResultSetMetaData about = rows.getMetaData();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                Object value =
                        value(about.getColumnTypeName(i).toLowerCase(java.util.Locale.ROOT), about.getPrecision(i));
                if (value != null) row.put(about.getColumnName(i).toLowerCase(java.util.Locale.ROOT), value);
            }
            return row;
        });
    }

    private @Nullable Object value(String type, int length) {
        if (type.contains("char") || type.contains("clob") || type.equals("text"))
            return length == 0 || length >= canary.length() ? canary : canary.substring(0, length);
        if (type.contains("uuid")) return UUID.randomUUID();
        if (type.contains("timestamp")) return java.time.OffsetDateTime.parse("2026-11-30T10:00:00Z");
        if (type.equals("date")) return LocalDate.of(2026, 11, 30);
        if (type.startsWith("time")) return LocalTime.NOON;
        if (type.contains("bool") || type.equals("bit")) return true;
        if (type.contains("bytea") || type.contains("binary") || type.contains("blob")) return bytes();
        if (type.contains("int") || type.contains("serial")) return 1;
        if (type.contains("numeric") || type.contains("decimal") || type.contains("double") || type.contains("float"))
            return 1;
        return null;
    }

    /** An entity with the canary in each of its own texts. */
    Object entity(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object entity = constructor.newInstance();
        for (Class<?> part = type; part != Object.class; part = part.getSuperclass())
            for (Field field : part.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getName().equals("version")) continue;
                field.setAccessible(true);
                Object value = value(field.getType());
                if (value != null) field.set(entity, value);
            }
        return entity;
    }

    private @Nullable Object value(Class<?> type) {
        if (type == String.class) return canary;
        if (type == UUID.class) return UUID.randomUUID();
        if (type == Instant.class) return Instant.parse("2026-11-30T10:00:00Z");
        if (type == LocalDate.class) return LocalDate.of(2026, 11, 30);
        if (type == LocalTime.class) return LocalTime.NOON;
        if (type == LocalDateTime.class) return LocalDateTime.of(2026, 11, 30, 12, 0);
        if (type == byte[].class) return bytes();
        if (type == Integer.class || type == int.class) return 1;
        if (type == Long.class || type == long.class) return 1L;
        if (type == Boolean.class || type == boolean.class) return true;
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }
}
