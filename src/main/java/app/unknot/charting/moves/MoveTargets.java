package app.unknot.charting.moves;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteHead;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.words.ChartingWords;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the visits that a draft may belong to. */
@Component
class MoveTargets {
    private final Schedule schedule;
    private final Worklist worklist;
    private final ScreeningResults screening;
    private final ClientDirectory clients;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    MoveTargets(
            Schedule schedule,
            Worklist worklist,
            ScreeningResults screening,
            ClientDirectory clients,
            ClientAliases aliases,
            PracticeClock clock) {
        this.aliases = aliases;
        this.schedule = schedule;
        this.worklist = worklist;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
    }

    /** The visits of the note's day: the therapist's own, of other clients, not charted yet. */
    List<AppointmentRow> of(NoteHead head) {
        List<AppointmentRow> day = schedule.day(head.serviceDate()).stream()
                .filter(row -> row.therapist().equals(head.therapist()))
                .filter(row -> row.state().takesTime() && !aliases.same(row.client(), head.client()))
                .toList();
        var badges = worklist.badges(day.stream().map(AppointmentRow::id).toList());
        return day.stream()
                .filter(row -> badges.getOrDefault(row.id(), ChartBadge.NONE).state() == ChartBadge.State.NO_NOTE)
                .toList();
    }

    /** Today's questions can still be asked after the move; those of a day that is over cannot, and the note could not be signed. */
    void requireScreenable(NoteHead head, AppointmentRow visit) {
        if (head.serviceDate().equals(clock.today())) return;
        if (screening.answeredAt(visit.client(), head.serviceDate()).isEmpty())
            throw new RefusedRequest(ChartingWords.WAS_NOT_ASKED_THE_SAFETY.text(
                    clients.reference(visit.client()).name()));
    }
}
