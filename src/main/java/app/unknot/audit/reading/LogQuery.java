package app.unknot.audit.reading;

import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditLog;
import app.unknot.audit.acts.Acts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the table along its indexes. Each of them ends in the order of the pages, so that a page costs its own rows and no more: what is
 * asked for in several values, such as the acts of a group, is read along one index for each value and then merged.
 */
@Component
class LogQuery {
    private static final String COLUMNS =
            "select seq, at, actor_id, actor_roles, action, object, client_number, outcome, detail from audit_entry";
    private static final int MOST_UNDER_ONE = 500;
    private static final Comparator<AuditEntry> NEWEST = Comparator.comparing(AuditEntry::at)
            .thenComparingLong(AuditEntry::seq)
            .reversed();

    private final JdbcClient jdbc;
    private final PracticeClock clock;

    LogQuery(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param securityOnly leaves out what is neither about the safety of the portal nor refused nor failed
     * @param after the last entry of the page before, or null for the first page
     */
    LogPage page(LogFilter filter, boolean securityOnly, @Nullable Place after, int size) {
        Set<Long> seen = new HashSet<>();
        List<AuditEntry> found = lanes(filter, securityOnly).stream()
                .flatMap(lane -> read(lane, filter, securityOnly, after, size + 1).stream())
                .filter(entry -> seen.add(entry.seq()))
                .sorted(NEWEST)
                .limit(size + 1L)
                .toList();
        if (found.size() <= size) return new LogPage(found, null);
        AuditEntry last = found.get(size - 1);
        return new LogPage(found.subList(0, size), new Place(last.at(), last.seq()));
    }

    /** Along the client's own index, within the time that the exception had. */
    List<AuditEntry> under(String number, String mark, Instant from, Instant to) {
        return jdbc
                .sql(COLUMNS + " where client_number = ? and at >= ? and at <= ?"
                        + " order by client_number, at desc, seq desc fetch first " + MOST_UNDER_ONE + " rows only")
                .params(number, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query((row, index) -> AuditEntry.of(row))
                .list()
                .stream()
                .filter(entry -> entry.detail() != null && entry.detail().endsWith(mark))
                .toList();
    }

    /** One value of each column that an index begins with; the whole log when there is none. */
    private record Lane(SequencedMap<String, Object> values) {
        static final Lane WHOLE = new Lane(new LinkedHashMap<>());

        static Lane of(String column, Object value) {
            return WHOLE.and(column, value);
        }

        /** Acts of one person, or of everybody. */
        static Lane of(@Nullable UUID person, String act) {
            return person == null ? of("action", act) : of("actor_id", person).and("action", act);
        }

        private Lane and(String column, Object value) {
            SequencedMap<String, Object> more = new LinkedHashMap<>(values);
            more.put(column, value);
            return new Lane(more);
        }

        boolean has(String column) {
            return values.containsKey(column);
        }
    }

    /** The narrowest first: a client has hundreds of entries, a refusal is rare, an act is a part of what a person did. */
    private static List<Lane> lanes(LogFilter filter, boolean securityOnly) {
        UUID person = filter.person();
        if (filter.record() != null) return List.of(Lane.of("client_number", filter.record()));
        Outcome outcome = filter.outcome();
        if (outcome != null && outcome != Outcome.OK) return List.of(Lane.of("outcome", outcome.name()));
        if (!filter.acts().isEmpty())
            return filter.acts().stream().map(act -> Lane.of(person, act)).toList();
        if (!securityOnly) return List.of(person == null ? Lane.WHOLE : Lane.of("actor_id", person));
        Stream<Lane> acts = Acts.ofSecurity().stream()
                .filter(act -> !act.equals(AuditLog.SEAL))
                .map(act -> Lane.of(person, act));
        Stream<Lane> refused = outcome == Outcome.OK
                ? Stream.of()
                : Stream.of(Outcome.DENIED, Outcome.FAILED).map(one -> Lane.of("outcome", one.name()));
        return Stream.concat(acts, refused).toList();
    }

    private List<AuditEntry> read(Lane lane, LogFilter filter, boolean securityOnly, @Nullable Place after, int rows) {
        List<String> where = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        StringBuilder order = new StringBuilder();
        lane.values().forEach((column, value) -> {
            also(where, values, column + " = ?", value);
            order.append(column).append(", ");
        });
        if (after != null) {
            Object at = after.at().atOffset(ZoneOffset.UTC);
            also(where, values, "at <= ?", at);
            also(where, values, "(at < ? or seq < ?)", at, after.seq());
        }
        // One a minute that says nothing to people, who find it when they ask for it.
        if (filter.acts().isEmpty() && !lane.has("action")) also(where, values, "action <> ?", AuditLog.SEAL);
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) also(where, values, "at >= ?", begin(from).atOffset(ZoneOffset.UTC));
        if (to != null) also(where, values, "at < ?", begin(to.plusDays(1)).atOffset(ZoneOffset.UTC));
        UUID person = filter.person();
        if (person != null && !lane.has("actor_id")) also(where, values, "actor_id = ?", person);
        Outcome outcome = filter.outcome();
        if (outcome != null && !lane.has("outcome")) also(where, values, "outcome = ?", outcome.name());
        if (!filter.acts().isEmpty() && !lane.has("action"))
            also(
                    where,
                    values,
                    "action in (" + marks(filter.acts()) + ")",
                    filter.acts().toArray());
        if (securityOnly && !isSecurity(lane))
            also(
                    where,
                    values,
                    "(outcome <> 'OK' or action in (" + marks(Acts.ofSecurity()) + "))",
                    Acts.ofSecurity().toArray());
        return jdbc.sql(COLUMNS + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by "
                        + order + "at desc, seq desc fetch first " + rows + " rows only")
                .params(values)
                .query((row, number) -> AuditEntry.of(row))
                .list();
    }

    private static boolean isSecurity(Lane lane) {
        return lane.has("outcome")
                || Acts.ofSecurity().contains(String.valueOf(lane.values().get("action")));
    }

    private static void also(List<String> where, List<Object> values, String condition, Object... more) {
        where.add(condition);
        Collections.addAll(values, more);
    }

    private static String marks(Set<String> values) {
        return values.stream().map(one -> "?").collect(Collectors.joining(", "));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
