package app.unknot.shell;

import static app.unknot.shell.MatrixWorld.client;
import static app.unknot.shell.MatrixWorld.practice;

import app.unknot.schedule.Schedule;
import app.unknot.schedule.calendars.CalendarFeeds;
import app.unknot.schedule.handover.HandOvers;
import app.unknot.schedule.reminders.Reminders;
import app.unknot.schedule.timeoff.TimeOffs;
import app.unknot.schedule.weeks.TherapistWeeks;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;

/** The book and who works when: rows of the permission matrix. */
final class ScheduleRows {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    static final List<MatrixWorld.Row> ROWS = List.of(
            practice(
                    "visits to hand over",
                    "ml",
                    w -> w.get(HandOvers.class)
                            .ahead(w.subject(MatrixWorld.Who.OWNER).id())),
            practice("time off: decide", "ml", w -> w.get(TimeOffs.class).ahead()),
            practice(
                    "hours of therapists: change",
                    "m",
                    w -> w.get(TherapistWeeks.class)
                            .entered(w.subject(MatrixWorld.Who.OWNER).id(), LocationId.FIRST)),
            practice(
                    "hours of therapists: read",
                    "ocsml",
                    w -> w.get(TherapistWeeks.class).read(TODAY, TODAY)),
            practice("time off: own", "ocs", w -> w.get(TimeOffs.class).mine()),
            client("reminder: note", "om", w -> w.get(Reminders.class).note(w.client(), List.of(w.shown()))),
            client("reminders: stop", "ocml", w -> w.get(Reminders.class).want(w.client(), true)),
            practice(
                    "calendar address: of one's own",
                    "ocs",
                    w -> w.get(CalendarFeeds.class).mine()),
            practice(
                    "calendar address: new",
                    "ocs",
                    w -> w.get(CalendarFeeds.class).renew()),
            practice(
                    "calendar address: stop",
                    "ocs",
                    w -> w.get(CalendarFeeds.class).stop()),
            practice("rooms in use", "ocsml", w -> w.get(Schedule.class).roomUse(TODAY, TODAY)));

    private ScheduleRows() {}
}
