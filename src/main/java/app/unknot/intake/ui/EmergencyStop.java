package app.unknot.intake.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterPages;
import app.unknot.letters.VisitEnds;
import app.unknot.practice.PracticeSettings;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.questions.Question;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the emergency card on the screen, wherever the answer was given. */
@Component
class EmergencyStop {
    private final VisitEnds ends;
    private final LetterDrafts drafts;
    private final PracticeSettings practice;
    private final CurrentSubject current;
    private final PracticeClock clock;

    EmergencyStop(
            VisitEnds ends,
            LetterDrafts drafts,
            PracticeSettings practice,
            CurrentSubject current,
            PracticeClock clock) {
        this.ends = ends;
        this.drafts = drafts;
        this.practice = practice;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param yes the questions that were answered with Yes
     * @param decided what the answers mean
     * @param askAgain when an answer was tapped by mistake
     */
    EmergencyCard card(ClientReference client, List<Question> yes, ScreeningResult decided, Runnable askAgain) {
        var at = clock.instant();
        // Drafted now, so that printing it changes nothing.
        var handover = drafts.handover(client.id());
        var scene = new EmergencyCard.Scene(
                client.firstName(),
                client.name() + ", " + client.ageOn(clock.today()),
                current.require().displayName(),
                practice.profile().emergencyNumber(),
                at,
                Formats.time(at, clock.getZone()),
                reasons(yes, decided),
                LetterPages.pdf(handover));
        return new EmergencyCard(scene, new EmergencyCard.Steps() {
            @Override
            public void record(Advice advice) {
                String address = ends.afterEmergency(client.id(), handover, advice);
                Toast.show(IntakeText.RECORDED_SIGN_WHAT_HAPPENED_TODAY.text());
                UI.getCurrentOrThrow().navigate(address);
            }

            @Override
            public void askAgain() {
                askAgain.run();
                drafts.discard(handover);
            }
        });
    }

    /** An emergency that was ticked or measured has no question that a Yes would name, so its title is said. */
    static List<String> reasons(List<Question> yes, ScreeningResult decided) {
        Set<String> asked = yes.stream().map(Question::code).collect(Collectors.toSet());
        Stream<String> found = decided.findings().stream()
                .filter(finding -> finding.level() == Level.EMERGENCY
                        && !finding.rule().equals(Finding.HOLD)
                        && !asked.contains(finding.rule()))
                .map(finding -> finding.title() + ".");
        return Stream.concat(yes.stream().map(Question::text), found).toList();
    }

    /** Leads to where a visit is written down that the answers ended; by its address, because charting lies above. */
    void writeDown(ClientReference client) {
        UI.getCurrentOrThrow().navigate(ends.notToday(client.id()));
    }
}
