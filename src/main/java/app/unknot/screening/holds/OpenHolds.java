package app.unknot.screening.holds;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.screening.HoldEnded;
import app.unknot.screening.HoldOpened;
import app.unknot.screening.Level;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens, raises and ends holds. Its callers have decided who may. */
@Component
public class OpenHolds {
    private final ScreeningHolds holds;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.shared();
    private final PracticeClock clock;
    private final ClientAliases aliases;

    OpenHolds(
            ScreeningHolds holds,
            AuditLog audit,
            ApplicationEventPublisher events,
            Sealer sealer,
            PracticeClock clock,
            ClientAliases aliases) {
        this.aliases = aliases;
        this.holds = holds;
        this.audit = audit;
        this.events = events;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The open hold of the client, if there is one; of several, as two records of one client may have, the gravest, then the oldest. */
    public Optional<ScreeningHold> find(ClientId client) {
        return all(client).stream().reduce(OpenHolds::graver);
    }

    private List<ScreeningHold> all(ClientId client) {
        return holds.open(client.value(), AccessPolicy.work(ProductWork.OPEN_HOLDS, client.value()));
    }

    private static ScreeningHold graver(ScreeningHold one, ScreeningHold other) {
        return other.level().outranks(one.level()) ? other : one;
    }

    /** The level of the hold that stands for each of these clients; clients without one are absent. */
    public Map<ClientId, Level> levels(Collection<UUID> clients) {
        Map<ClientId, Level> levels = new HashMap<>();
        aliases.byClient(
                        clients.stream().map(ClientId::new).toList(),
                        holds.openOfEach(clients, AccessPolicy.work(ProductWork.OPEN_HOLDS, clients)),
                        hold -> hold.row().client(),
                        OpenHolds::graver)
                .forEach((client, hold) -> levels.put(client, hold.level()));
        return levels;
    }

    /** Opens a hold, or raises the one that is open. */
    public void put(ClientId client, @Nullable UUID screening, Level level, UserId by) {
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

    /** Writes down what the client was told and decided; a refusal's words are sealed. */
    void advise(ScreeningHold hold, Advice advice) {
        Refusal refusal = advice.refusal();
        hold.advise(
                advice,
                refusal == null
                        ? null
                        : sealer.seal(json.writeValueAsString(refusal), ScreeningHold.refusalPlace(hold.id())));
        audit.record(AuditEvent.done(
                "HOLD_ADVICE", hold.row().client().matter("hold " + hold.row().id())));
    }

    /** Ends the hold of a screening that was tapped by mistake; a hold of another origin stays. */
    public void endMistake(ClientId client, UUID screening, UserId by) {
        all(client).stream()
                .filter(hold -> hold.comesFrom(screening))
                .findFirst()
                .ifPresent(hold -> end(hold, ScreeningHold.Ending.MISTAKE, by, "Tapped by mistake"));
    }

    /** Ends a hold and says why; the reason is sealed. */
    void end(ScreeningHold hold, ScreeningHold.Ending how, UserId by, String reason) {
        var row = hold.row();
        hold.end(
                how,
                clock.instant(),
                by,
                sealer.seal(reason, ScreeningHold.place(row.id().value())));
        audit.record(AuditEvent.done("HOLD_" + how, row.client().matter("hold " + row.id())));
        tell(row.client());
    }

    /** Says what stands now: visits ahead wait as long as any record of the client is on hold. */
    public void tell(ClientId client) {
        Optional<ScreeningHold> open = find(client);
        if (open.isPresent())
            events.publishEvent(new HoldOpened(client, open.get().level()));
        else events.publishEvent(new HoldEnded(client));
    }
}
