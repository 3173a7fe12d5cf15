package app.unknot.screening;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.CarriedAnswers;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.ScreeningSeal;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screening allows a client: today, on the day of a session, and between visits. */
@Service
public class ScreeningResults {
    private final CarriedAnswers carried;
    private final LimitsInForce limits;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final CareTeam careTeam;
    private final Access access;
    private final PracticeClock clock;

    ScreeningResults(
            CarriedAnswers carried,
            LimitsInForce limits,
            ScreeningRecords records,
            ScreeningSeal seal,
            CareTeam careTeam,
            Access access,
            PracticeClock clock) {
        this.carried = carried;
        this.limits = limits;
        this.records = records;
        this.seal = seal;
        this.careTeam = careTeam;
        this.access = access;
        this.clock = clock;
    }

    /** Today's re-screen in the practice's zone, with whatever hold is open; empty when nobody asked yet today. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> today(ClientId client) {
        return onDay(client, clock.today());
    }

    /** The same for the day of a session that is signed later. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> onDay(ClientId client, LocalDate day) {
        return answeredOn(client, day).map(screened -> limits.held(client, screened));
    }

    /**
     * What the answers of that day alone allow. A session that could begin can be signed, whatever was put on hold while it went on,
     * such as after a serious reaction.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> answeredOn(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .map(record -> limits.limited(client, answered(client, record)));
    }

    /** When the safety questions of that day were last answered. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Instant> answeredAt(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .map(ScreeningRecord::recordedAt);
    }

    /** Who answered the safety questions of that day; empty when nobody asked, or it was not kept yet. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<AnsweredBy> answeredBy(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .flatMap(record ->
                        Optional.ofNullable(seal.open(record).telling().by()));
    }

    /** What stands between visits: the newest facts as far as they still count, documents on file, and an open hold. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public ScreeningResult standing(ClientId client) {
        require(Action.HEALTH_HISTORY_READ, client);
        RuleSet running = carried.rules();
        ClearancesInForce.Allowed allowed = limits.allowed(client);
        ScreeningResult screened = carried.of(client, clock.today(), running)
                .standing(running, allowed.papers(), clock.today())
                .limitedBy(allowed.conditions());
        return limits.onHold(client, screened);
    }

    /**
     * What stands for each of these clients, in a number of queries that does not grow with them. Who is not in the signed-in
     * therapist's care is absent.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<ClientId, ScreeningResult> standingOfEach(Collection<ClientId> asked) {
        Set<ClientId> inCare = careTeam.assigned(asked);
        if (inCare.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.HEALTH_HISTORY_READ,
                Relation.ASSIGNED,
                inCare.stream().map(ClientId::matter).toList());
        List<UUID> ids = inCare.stream().map(ClientId::value).toList();
        Map<ClientId, Level> held = limits.holdLevels(ids);
        Map<ClientId, ClearancesInForce.Allowed> approved = limits.allowed(ids);
        RuleSet running = carried.rules();
        Map<ClientId, ScreeningResult> standing = new HashMap<>();
        carried.ofEach(inCare, scope).forEach((client, told) -> {
            ClearancesInForce.Allowed allowed = approved.getOrDefault(client, ClearancesInForce.Allowed.NOTHING);
            ScreeningResult screened =
                    told.standing(running, allowed.papers(), clock.today()).limitedBy(allowed.conditions());
            Level level = held.get(client);
            standing.put(client, level == null ? screened : screened.heldBy(level));
        });
        return standing;
    }

    private ScreeningResult answered(ClientId client, ScreeningRecord record) {
        RuleSet then = carried.rulesOf(record);
        var content = carried.withOtherRecords(client, record, seal.open(record))
                .approvedBy(limits.approvals(client), then, record.askedOn());
        content = content.with(carried.known(client).addTo(content.facts()))
                .told(content.telling().waitingOnlyAs(carried.of(client).telling()));
        if (record.isAskedOn(clock.today())) content = content.askedBy(then);
        return content.evaluate(then);
    }

    private Scope require(Action action, ClientId client) {
        return careTeam.require(action, client);
    }
}
