package app.unknot.screening;

import app.unknot.clients.ClientId;
import app.unknot.screening.answers.Papers;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.holds.OpenHolds;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts what providers approve and what is on hold on top of what the rules say. Its callers have decided who may. */
@Component
class LimitsInForce {
    private final ClearancesInForce papers;
    private final OpenHolds holds;

    LimitsInForce(ClearancesInForce papers, OpenHolds holds) {
        this.papers = papers;
        this.holds = holds;
    }

    /** The clearances on file that answer rules. */
    Papers approvals(ClientId client) {
        return papers.of(client).papers();
    }

    /** Under what providers ask for, and under the open hold. */
    ScreeningResult held(ClientId client, ScreeningResult screened) {
        return onHold(client, limited(client, screened));
    }

    /** Under the open hold alone. */
    ScreeningResult onHold(ClientId client, ScreeningResult limited) {
        return holds.find(client).map(hold -> limited.heldBy(hold.level())).orElse(limited);
    }

    /** The clearances of one client. */
    ClearancesInForce.Allowed allowed(ClientId client) {
        return papers.of(client);
    }

    /** Under what providers ask for. Doing it twice is the same as once. */
    ScreeningResult limited(ClientId client, ScreeningResult screened) {
        return screened.findings().stream().anyMatch(finding -> finding.rule().equals(Finding.PROVIDER))
                ? screened
                : screened.limitedBy(papers.of(client).conditions());
    }

    /** The clearances of many clients, in one query; a client without any is absent. */
    Map<ClientId, ClearancesInForce.Allowed> allowed(Collection<UUID> clients) {
        return papers.ofEach(clients);
    }

    /** The levels of the open holds of many clients, in one query; a client without any is absent. */
    Map<ClientId, Level> holdLevels(Collection<UUID> clients) {
        return holds.levels(clients);
    }
}
