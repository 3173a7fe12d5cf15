package app.unknot.screening.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientReference;
import app.unknot.practice.PracticeSettings;
import app.unknot.screening.Advice;
import app.unknot.screening.letters.Letters;
import app.unknot.screening.letters.VisitEnds;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the emergency card on the screen, wherever the answer was given. */
@Component
class EmergencyStop {
    private final VisitEnds ends;
    private final Letters letters;
    private final PracticeSettings practice;
    private final CurrentSubject current;
    private final PracticeClock clock;

    EmergencyStop(
            VisitEnds ends, Letters letters, PracticeSettings practice, CurrentSubject current, PracticeClock clock) {
        this.ends = ends;
        this.letters = letters;
        this.practice = practice;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param yes the questions that were answered with Yes
     * @param askAgain when an answer was tapped by mistake
     */
    EmergencyCard card(ClientReference client, List<String> yes, Runnable askAgain) {
        var at = clock.instant();
        // Drafted now, so that printing it changes nothing.
        var handover = letters.handover(client.id());
        var scene = new EmergencyCard.Scene(
                client.firstName(),
                client.name() + ", " + client.ageOn(clock.today()),
                current.require().displayName(),
                practice.profile().emergencyNumber(),
                at,
                Formats.time(at, clock.getZone()),
                yes,
                "letters/" + handover + "/pdf");
        return new EmergencyCard(scene, new EmergencyCard.Steps() {
            @Override
            public void record(Advice advice) {
                String address = ends.afterEmergency(client.id(), handover, advice);
                Toast.show("Recorded. Sign what happened today.");
                UI.getCurrentOrThrow().navigate(address);
            }

            @Override
            public void askAgain() {
                askAgain.run();
                letters.discard(handover);
            }
        });
    }

    /** Leads to where a visit is written down that the answers ended; by its address, because charting lies above. */
    void writeDown(ClientReference client) {
        UI.getCurrentOrThrow().navigate(ends.notToday(client.id()));
    }
}
