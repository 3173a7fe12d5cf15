package app.unknot.audit.reading;

import app.unknot.audit.AuditEvent.Outcome;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the log. What is null or empty leaves nothing out.
 *
 * @param person who did it
 * @param record the record number of the client concerned
 * @param acts codes of acts
 * @param from the first day, in the practice's zone
 * @param to the last day, which is wanted whole
 */
public record LogFilter(
        @Nullable UUID person,
        @Nullable String record,
        Set<String> acts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome) {
    public static final LogFilter ALL = new LogFilter(null, null, Set.of(), null, null, null);

    public LogFilter {
        acts = Set.copyOf(acts);
    }

    public LogFilter by(UUID account) {
        return new LogFilter(account, record, acts, from, to, outcome);
    }

    public LogFilter about(String number) {
        return new LogFilter(person, number, acts, from, to, outcome);
    }

    public LogFilter doing(Set<String> codes) {
        return new LogFilter(person, record, codes, from, to, outcome);
    }

    public LogFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new LogFilter(person, record, acts, first, last, outcome);
    }

    public LogFilter with(Outcome result) {
        return new LogFilter(person, record, acts, from, to, result);
    }
}
