package app.unknot.shell.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.screening.Advice;
import app.unknot.screening.AnythingNew;
import app.unknot.screening.Hold;
import app.unknot.screening.Holds;
import app.unknot.screening.Question;
import app.unknot.screening.ScreeningService;
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
    private final PracticeClock clock;

    DemoHolds(ScreeningService screening, Holds holds, PracticeClock clock) {
        this.screening = screening;
        this.holds = holds;
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
            screening.recordRescreen(client, answers(Set.of("E03")), AnythingNew.NOTHING);
            holds.recordAdvice(
                    client,
                    new Advice(
                            therapist.displayName(),
                            clock.instant(),
                            Advice.Decision.GOES_NOW,
                            Advice.Departure.DRIVEN));
        });
    }

    private void urgent(ClientId client, Subject therapist, String fact) {
        as(
                therapist,
                4,
                () -> screening.recordRescreen(
                        client,
                        answers(Set.of(Question.ANYTHING_NEW)),
                        new AnythingNew("Noticed it at the weekend.", Set.of(fact))));
    }

    private void lifted(ClientId client, Subject therapist, Subject manager) {
        urgent(client, therapist, "calf_swelling_one_leg");
        as(manager, 1, () -> {
            Hold hold = holds.of(client).orElseThrow();
            holds.lift(
                    hold.id(),
                    "Letter by Dr. Patel, " + clock.today().minusDays(1),
                    "No clot on ultrasound, massage is welcome.");
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
