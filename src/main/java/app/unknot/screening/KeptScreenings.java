package app.unknot.screening;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.holds.OpenHolds;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.ScreeningSeal;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Keeps screenings: the record, its line in the log, the hold it opens, and the doctor it advises. Its callers have decided who may. */
@Component
class KeptScreenings {
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final OpenHolds holds;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PracticeClock clock;

    KeptScreenings(
            ScreeningRecords records,
            ScreeningSeal seal,
            OpenHolds holds,
            AuditLog audit,
            ApplicationEventPublisher events,
            PracticeClock clock) {
        this.records = records;
        this.seal = seal;
        this.holds = holds;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What a visit of today has answered so far. */
    Optional<ScreeningContent> visitToday(ClientId client, Scope scope) {
        return records.on(client.value(), clock.today(), ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .map(seal::open);
    }

    /** Keeps what was answered with what the rules made of it. */
    void keep(
            ClientId client,
            ScreeningRecord.Kind kind,
            ScreeningContent content,
            ScreeningResult screened,
            Subject subject) {
        var id = Ids.next();
        records.save(new ScreeningRecord(
                id,
                client,
                kind,
                new ScreeningRecord.Asked(clock.today(), clock.instant(), subject.id()),
                screened,
                seal.close(id, content, screened)));
        audit.record(AuditEvent.done("SCREENING_" + kind, client.matter("screening " + id))
                .with(screened.level().name()));
        if (screened.level().holds()) holds.put(client, id, screened.level(), subject.id());
        var advised = screened.findings().stream()
                .filter(finding -> finding.level() == Level.REFER_ADVISE)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        if (!advised.isEmpty()) events.publishEvent(new DoctorAdvised(client, advised));
    }

    /** Marks a screening as tapped by mistake, and ends its hold. */
    void withdraw(ClientId client, ScreeningRecord screening, Subject subject) {
        screening.withdraw(clock.instant());
        holds.endMistake(client, screening.id(), subject.id());
        audit.record(AuditEvent.done("SCREENING_MISTAKE", client.matter("screening " + screening.id())));
    }
}
