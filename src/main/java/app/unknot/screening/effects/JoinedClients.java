package app.unknot.screening.effects;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordsJoined;
import app.unknot.screening.Level;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.holds.OpenHolds;
import app.unknot.screening.store.CarriedAnswers;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens a client again as soon as two records turn out to be theirs, or not to be: together they may stop what neither stops alone, and
 * visits ahead in one wait for a hold in the other.
 */
@Component
class JoinedClients {
    private final CarriedAnswers carried;
    private final ClearancesInForce papers;
    private final OpenHolds holds;
    private final CurrentSubject current;
    private final PracticeClock clock;

    JoinedClients(
            CarriedAnswers carried,
            ClearancesInForce papers,
            OpenHolds holds,
            CurrentSubject current,
            PracticeClock clock) {
        this.carried = carried;
        this.papers = papers;
        this.holds = holds;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RecordsJoined joined) {
        List<ClientId> clients =
                joined.together() ? List.of(joined.survivor()) : List.of(joined.survivor(), joined.alias());
        clients.forEach(this::screen);
    }

    private void screen(ClientId client) {
        Level level = carried.of(client)
                .standing(carried.rules(), papers.of(client).papers(), clock.today())
                .level();
        if (level.holds() && holds.find(client).isEmpty())
            holds.put(client, null, level, current.require().id());
        else holds.tell(client);
    }
}
