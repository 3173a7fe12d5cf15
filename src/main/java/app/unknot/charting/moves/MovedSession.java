package app.unknot.charting.moves;

import app.unknot.charting.NoteHead;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Reaction;
import app.unknot.charting.store.SessionNote;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentWithdrawals;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.holds.Holds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what follows from a session over to the client whose session it was: the plan, the visit, consents, holds. */
@Component
class MovedSession {
    private final Schedule schedule;
    private final PlanService plans;
    private final ConsentWithdrawals withdrawals;
    private final Holds holds;

    MovedSession(Schedule schedule, PlanService plans, ConsentWithdrawals withdrawals, Holds holds) {
        this.schedule = schedule;
        this.plans = plans;
        this.withdrawals = withdrawals;
        this.holds = holds;
    }

    /** Puts the draft into the record of that visit. */
    void into(SessionNote note, AppointmentRow visit) {
        Optional<Plan> plan = plans.current(visit.client());
        note.belongsTo(
                visit,
                plan.map(Plan::nextSession).orElse(0),
                plan.map(Plan::sessionsPlanned).orElse(0));
    }

    /** The visit that was begun was another one. */
    void turn(NoteHead head, AppointmentRow visit) {
        schedule.notBegun(head.appointment());
        if (visit.state() != AppointmentState.STARTED) schedule.turn(visit.id(), AppointmentState.STARTED);
    }

    /** Consent taken back, and a serious reaction, were the right client's: what follows from them is theirs from now on. */
    void follow(NoteHead head, NoteState state, ClientId client) {
        if (state.value(NoteField.CONSENT_WITHDRAWN).isPresent()) {
            withdrawals.reinstate(head.client(), head.id().value());
            withdrawals.withdrawIn(client, ConsentKind.TREATMENT, head.id().value());
        }
        if (Reaction.of(state).stream().anyMatch(Reaction::isSerious)) holds.afterSeriousReaction(client);
    }
}
