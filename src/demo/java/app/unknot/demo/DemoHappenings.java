package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import org.springframework.stereotype.Component;

/** What befalls a few of the demo's clients beside their sessions. */
@Component
class DemoHappenings {
    private final DemoHolds holds;
    private final DemoLetters letters;
    private final DemoChart chart;

    DemoHappenings(DemoHolds holds, DemoLetters letters, DemoChart chart) {
        this.holds = holds;
        this.letters = letters;
        this.chart = chart;
    }

    /** Nothing to most. */
    void befall(int index, ClientId client, Subject therapist, Subject manager) {
        holds.befall(index, client, therapist, manager);
        letters.befall(index, client, therapist);
        chart.befall(index, client, therapist);
    }
}
