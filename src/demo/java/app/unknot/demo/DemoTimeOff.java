package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffKind;
import app.unknot.schedule.timeoff.TimeOffCase;
import app.unknot.schedule.timeoff.TimeOffs;
import app.unknot.shared.PracticeClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is away next week: one goes to a training, and one has asked for two days on which visits are booked. */
@Component
class DemoTimeOff {
    private final TimeOffs timeOffs;
    private final PracticeClock clock;

    DemoTimeOff(TimeOffs timeOffs, PracticeClock clock) {
        this.timeOffs = timeOffs;
        this.clock = clock;
    }

    /** The first asks, the last but one is at a training already. */
    void ahead(List<Subject> therapists, Subject manager) {
        LocalDate thursday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(3);
        ActingAs.at(clock.instant().minus(Duration.ofDays(2)), therapists.getFirst(), () -> timeOffs.ask(
                new TimeOffForm(
                        TimeOffKind.TIME_OFF, new DayTimes(thursday, thursday.plusDays(1), null, null), "My sister's wedding")));
        Subject trains = therapists.get(therapists.size() - 2);
        ActingAs.run(manager, () -> {
            LocalDate tuesday = thursday.minusDays(2);
            TimeOffId training = timeOffs.enter(
                    trains.id(),
                    new TimeOffForm(
                            TimeOffKind.TRAINING, new DayTimes(tuesday, tuesday, null, null), "Course on neck pain"));
            TimeOffCase known = timeOffs.open(training);
            timeOffs.approve(known, known.next().stream().filter(way -> way.objection() == null).toList());
        });
    }
}
