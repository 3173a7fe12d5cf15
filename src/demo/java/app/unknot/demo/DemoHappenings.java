package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What befalls a few of the demo's clients beside their sessions. */
@Component
class DemoHappenings {
    private final DemoHolds holds;
    private final DemoLetters letters;
    private final DemoChart chart;
    private final DemoTimeOff timeOff;
    private final DemoReminders reminders;
    private final DemoOutcomes outcomes;

    DemoHappenings(
            DemoHolds holds,
            DemoLetters letters,
            DemoChart chart,
            DemoTimeOff timeOff,
            DemoReminders reminders,
            DemoOutcomes outcomes) {
        this.holds = holds;
        this.letters = letters;
        this.chart = chart;
        this.timeOff = timeOff;
        this.reminders = reminders;
        this.outcomes = outcomes;
    }

    /** Nothing to most. */
    void befall(int index, ClientId client, Subject therapist, Subject manager) {
        holds.befall(index, client, therapist, manager);
        letters.befall(index, client, therapist);
        chart.befall(index, client, therapist);
        outcomes.befall(index, client, therapist);
    }

    /** Who is away next week, once everybody's visits are booked. */
    void away(List<Subject> therapists, Subject manager) {
        timeOff.ahead(therapists, manager);
        reminders.ahead(manager);
    }
}
