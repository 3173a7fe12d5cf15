package app.unknot.plans.ui;

import app.unknot.clients.ClientReference;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ClientHeader;

/** Makes the head of a page about a client: who it is, and what limits the treatment. */
@org.springframework.stereotype.Component
class RecordHeaders {
    private final ScreeningResults screening;
    private final PracticeClock clock;

    RecordHeaders(ScreeningResults screening, PracticeClock clock) {
        this.screening = screening;
        this.clock = clock;
    }

    /**
     * @param line what the page is about
     */
    ClientHeader of(ClientReference client, String line, com.vaadin.flow.component.Component... actions) {
        return new ClientHeader(
                client.face(),
                client.name() + ", " + client.ageOn(clock.today()),
                line,
                ScreeningAlerts.of(screening.standing(client.id())),
                actions);
    }
}
