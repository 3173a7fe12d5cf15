package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The few of the demo's clients whose answers stopped a session lately. */
@Component
class DemoHolds {
    private final ScreeningService screening;
    private final Holds holds;
    private final Clearances clearances;
    private final ClearanceKeeping keeping;
    private final PracticeClock clock;

    DemoHolds(
            ScreeningService screening,
            Holds holds,
            Clearances clearances,
            ClearanceKeeping keeping,
            PracticeClock clock) {
        this.screening = screening;
        this.holds = holds;
        this.clearances = clearances;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What befalls the client with this number; nothing to most. */
    void befall(int index, ClientId client, Subject therapist, Subject manager) {
        switch (index) {
            case 8 -> emergency(client, therapist);
            case 23 -> urgent(client, therapist, "calf_swelling_one_leg");
            case 44 -> urgent(client, therapist, "numb_tingle_progressive");
            case 61 -> lifted(client, therapist, manager);
            default -> {}
        }
    }

    private void emergency(ClientId client, Subject therapist) {
        as(therapist, 2, () -> {
            screening.recordRescreen(
                    client, new VisitAnswers(answers(Set.of("E03")), AnythingNew.NOTHING, Observed.NOTHING));
            holds.recordAdvice(
                    client,
                    new Advice(
                            therapist.displayName(),
                            clock.instant(),
                            Advice.ClientDecision.GOES_NOW,
                            Advice.Departure.DRIVEN));
        });
    }

    private void urgent(ClientId client, Subject therapist, String fact) {
        as(
                therapist,
                4,
                () -> screening.recordRescreen(
                        client,
                        new VisitAnswers(
                                answers(Set.of(Question.ANYTHING_NEW)),
                                new AnythingNew("Noticed it at the weekend.", Set.of(fact)),
                                Observed.NOTHING)));
    }

    private void lifted(ClientId client, Subject therapist, Subject manager) {
        urgent(client, therapist, "calf_swelling_one_leg");
        as(therapist, 2, () -> {
            DocumentId answer = keeping.keep(
                    client,
                    new ClearanceForm(
                            Set.of("U02", Finding.HOLD),
                            "Dr. Anita Patel",
                            "physician",
                            "206 555 0177",
                            clock.today(),
                            clock.today().plusDays(Validity.USUAL_DAYS),
                            new ClearanceTerms(6, "", Set.of(), Set.of(), true)),
                    DemoLetterheads.clearance("Dr. Anita Patel", clock.today()));
            keeping.verify(answer, "Called the practice, spoke with the nurse.");
        });
        as(manager, 1, () -> {
            Hold hold = holds.of(client).orElseThrow();
            DocumentId answer = clearances.toLiftWith(client).getFirst().document();
            holds.lift(hold.id(), answer, "No clot on ultrasound, massage is welcome.");
        });
    }

    private Map<String, Boolean> answers(Set<String> yes) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        screening.questionsForVisit().forEach(question -> answers.put(question.code(), yes.contains(question.code())));
        return answers;
    }

    private void as(Subject subject, int daysAgo, Runnable work) {
        Instant moment = clock.instant().minus(Duration.ofDays(daysAgo));
        PracticeClock.at(moment, () -> ActingAs.run(subject, work));
    }
}
