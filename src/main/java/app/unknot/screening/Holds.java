package app.unknot.screening;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Role;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a warning sign stopped, until the right document lifts it. Nothing here overrides. */
@Service
public class Holds {
    private static final int PAGE = 50;
    private static final int MOST = 1000;

    private final ScreeningHolds holds;
    private final ClearanceDocuments papers;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.shared();
    private final PracticeClock clock;

    Holds(
            ScreeningHolds holds,
            ClearanceDocuments papers,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            Sealer sealer,
            PracticeClock clock) {
        this.holds = holds;
        this.papers = papers;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** All that is on hold in the practice, the oldest first, 50 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Hold> open(int page) {
        Scope scope = access.require(Action.APPOINTMENT_EDIT, Relation.NONE, Matter.ofPractice("holds"));
        return holds.allOpen(scope, PageRequest.of(page, PAGE)).stream()
                .map(ScreeningHold::row)
                .toList();
    }

    /** How many are on hold in the practice. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long openInAll() {
        return holds.openInAll(access.require(Action.APPOINTMENT_EDIT, Relation.NONE, Matter.ofPractice("holds")));
    }

    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Hold> of(ClientId client) {
        access.require(Action.APPOINTMENT_READ, careTeam.relationTo(client), client.matter());
        return find(client).map(ScreeningHold::row);
    }

    /** Every hold the client ever had, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<PastHold> history(ClientId client, int atMost) {
        Scope scope = access.require(Action.HEALTH_HISTORY_READ, careTeam.relationTo(client), client.matter());
        return holds.newest(client.value(), scope, Limit.of(atMost)).stream()
                .map(hold -> hold.past(refusal(hold)))
                .toList();
    }

    /** Writes down what the client was told, decided, and how the client left. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void recordAdvice(ClientId client, Advice advice) {
        access.require(Action.HEALTH_HISTORY_EDIT, careTeam.relationTo(client), client.matter());
        List<String> gaps = advice.gaps();
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));
        var hold = find(client).orElseThrow(RecordNotFound::new);
        Refusal refusal = advice.refusal();
        hold.advise(
                advice,
                refusal == null
                        ? null
                        : sealer.seal(json.writeValueAsString(refusal), ScreeningHold.refusalPlace(hold.id())));
        audit.record(AuditEvent.done(
                "HOLD_ADVICE", client.matter("hold " + hold.row().id())));
    }

    /**
     * Lifts a hold on the strength of a provider's verified paper.
     *
     * @param document a clearance of this client that counts today and was not written before the warning sign
     * @param reason why that is enough
     * @throws RefusedRequest when it is not such a document, the reason is missing, or an emergency is to be lifted by anybody
     *     but a manager; the hold stands then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void lift(HoldId id, DocumentId document, String reason) {
        var hold = holds.find(id.value(), AccessPolicy.work(ProductWork.HOLDS)).orElseThrow(RecordNotFound::new);
        var client = hold.row().client();
        Scope scope = access.require(Action.APPOINTMENT_EDIT, careTeam.relationTo(client), client.matter());
        Subject subject = scope.subject();
        if (hold.level() == Level.EMERGENCY && !subject.is(Role.MANAGER)) {
            throw new RefusedRequest("Only a manager lifts an emergency.");
        }
        if (reason.isBlank())
            throw new RefusedRequest("A hold is lifted by a medical document and a reason. It still stands.");
        var warned = clock.dayOf(hold.row().openedAt());
        var paper = papers.inForce(List.of(client.value()), clock.today(), scope).stream()
                .filter(row -> document.equals(row.document()))
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(
                        "This document is not a verified clearance that counts today. The hold still stands."));
        if (paper.issuedOn().isBefore(warned))
            throw new RefusedRequest(
                    "This document is older than the warning sign. The hold still stands; ask for a new one.");
        end(hold, ScreeningHold.Ending.LIFTED, subject.id(), "document " + document + "\n" + reason.strip());
    }

    /** Every hold that stands, with who opened it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public List<Hold> allOpen() {
        return holds.allOpen(AccessPolicy.work(ProductWork.HOLDS), PageRequest.of(0, MOST)).stream()
                .map(ScreeningHold::row)
                .toList();
    }

    /** The same of one client, without reading anybody else's. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public Optional<Hold> openOf(ClientId client) {
        return find(client).map(ScreeningHold::row);
    }

    /** What the client was told and decided when the open hold began; empty without one, or while it is not written down. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Advice> advice(ClientId client) {
        access.require(Action.HEALTH_HISTORY_READ, careTeam.relationTo(client), client.matter());
        return find(client).flatMap(hold -> hold.advice(refusal(hold)));
    }

    private @Nullable Refusal refusal(ScreeningHold hold) {
        String sealed = hold.sealedRefusal();
        if (sealed == null) return null;
        return json.readValue(sealer.open(sealed, ScreeningHold.refusalPlace(hold.id())), Refusal.class);
    }

    Optional<ScreeningHold> find(ClientId client) {
        return holds.open(client.value(), AccessPolicy.work(ProductWork.HOLDS, client.value()));
    }

    /** The level of the hold that stands for each of these clients; clients without one are absent. */
    Map<ClientId, Level> levels(Collection<UUID> clients) {
        return holds.openOfEach(clients, AccessPolicy.work(ProductWork.HOLDS, clients)).stream()
                .collect(Collectors.toMap(hold -> hold.row().client(), ScreeningHold::level));
    }

    /** Puts what is booked on hold after a serious reaction to a session, until a document lifts it. Doing it twice is the same as once. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void afterSeriousReaction(ClientId client) {
        Subject subject = access.require(Action.HEALTH_HISTORY_EDIT, careTeam.relationTo(client), client.matter())
                .subject();
        put(client, null, Level.CLEARANCE, subject.id());
    }

    void put(ClientId client, @Nullable UUID screening, Level level, UserId by) {
        var open = find(client);
        open.ifPresent(hold -> hold.raise(level));
        if (open.isEmpty()) {
            var hold = holds.save(new ScreeningHold(Ids.next(), client, screening, level, clock.instant(), by));
            audit.record(AuditEvent.done(
                            "HOLD_OPEN", client.matter("hold " + hold.row().id()))
                    .with(level.name()));
        }
        events.publishEvent(new HoldOpened(client, level));
    }

    /** Ends the hold of a screening that was tapped by mistake; a hold of another origin stays. */
    void endMistake(ClientId client, UUID screening, UserId by) {
        find(client)
                .filter(hold -> hold.comesFrom(screening))
                .ifPresent(hold -> end(hold, ScreeningHold.Ending.MISTAKE, by, "Tapped by mistake"));
    }

    private void end(ScreeningHold hold, ScreeningHold.Ending how, UserId by, String reason) {
        var row = hold.row();
        hold.end(
                how,
                clock.instant(),
                by,
                sealer.seal(reason, ScreeningHold.place(row.id().value())));
        audit.record(AuditEvent.done("HOLD_" + how, row.client().matter("hold " + row.id())));
        events.publishEvent(new HoldEnded(row.client()));
    }
}
