package app.unknot.audit.reading;

import app.unknot.audit.AuditEntry;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.acts.Acts;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final Comparator<AuditEntry> NEWEST =
            Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::seq).reversed();

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

    /** One value of one indexed column; the whole log when the column is empty. */
    private record Lane(String column, @Nullable Object value) {
        static final Lane WHOLE = new Lane("", null);
    }

    /** The narrowest first: a client has hundreds of entries, a refusal is rare, a person has a part of the whole. */
    private static List<Lane> lanes(LogFilter filter, boolean securityOnly) {
        if (filter.record() != null) return List.of(new Lane("client_number", filter.record()));
        Outcome outcome = filter.outcome();
        if (outcome != null && outcome != Outcome.OK) return List.of(new Lane("outcome", outcome.name()));
        if (filter.person() != null) return List.of(new Lane("actor_id", filter.person()));
        if (!filter.acts().isEmpty())
            return filter.acts().stream().map(act -> new Lane("action", act)).toList();
        if (!securityOnly) return List.of(Lane.WHOLE);
        Stream<Lane> acts = Acts.ofSecurity().stream().map(act -> new Lane("action", act));
        Stream<Lane> refused = outcome == Outcome.OK
                ? Stream.of()
                : Stream.of(Outcome.DENIED, Outcome.FAILED).map(one -> new Lane("outcome", one.name()));
        return Stream.concat(acts, refused).toList();
    }

    private List<AuditEntry> read(Lane lane, LogFilter filter, boolean securityOnly, @Nullable Place after, int rows) {
        List<String> where = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Object value = lane.value();
        if (value != null) also(where, values, lane.column() + " = ?", value);
        if (after != null) {
            Object at = after.at().atOffset(ZoneOffset.UTC);
            also(where, values, "at <= ?", at);
            also(where, values, "(at < ? or seq < ?)", at, after.seq());
        }
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) also(where, values, "at >= ?", begin(from).atOffset(ZoneOffset.UTC));
        if (to != null) also(where, values, "at < ?", begin(to.plusDays(1)).atOffset(ZoneOffset.UTC));
        if (filter.person() != null && !lane.column().equals("actor_id"))
            also(where, values, "actor_id = ?", filter.person());
        Outcome outcome = filter.outcome();
        if (outcome != null && !lane.column().equals("outcome")) also(where, values, "outcome = ?", outcome.name());
        if (!filter.acts().isEmpty() && !lane.column().equals("action"))
            also(where, values, "action in (" + marks(filter.acts()) + ")", filter.acts().toArray());
        if (securityOnly && !isSecurity(lane))
            also(
                    where,
                    values,
                    "(outcome <> 'OK' or action in (" + marks(Acts.ofSecurity()) + "))",
                    Acts.ofSecurity().toArray());
        String order = lane.column().isEmpty() ? "at desc, seq desc" : lane.column() + ", at desc, seq desc";
        return jdbc.sql(COLUMNS + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by "
                        + order + " fetch first " + rows + " rows only")
                .params(values)
                .query((row, number) -> AuditEntry.of(row))
                .list();
    }

    private static boolean isSecurity(Lane lane) {
        return lane.column().equals("outcome") || Acts.ofSecurity().contains(String.valueOf(lane.value()));
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
