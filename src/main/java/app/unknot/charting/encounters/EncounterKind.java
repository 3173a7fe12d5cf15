package app.unknot.charting.encounters;

import app.unknot.schedule.AppointmentState;
import app.unknot.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Why a visit became no session. */
public enum EncounterKind implements Text {
    NOT_TREATED("not-treated", null),
    LATE_CANCEL("late-cancel", AppointmentState.LATE_CANCELLED),
    NO_SHOW("no-show", AppointmentState.NO_SHOW);

    private final String path;
    private final @Nullable AppointmentState turnsTo;

    EncounterKind(String path, @Nullable AppointmentState turnsTo) {
        this.path = path;
        this.turnsTo = turnsTo;
    }

    public String title() {
        return text();
    }

    /** How addresses spell it. */
    public String path() {
        return path;
    }

    /** What becomes of the appointment: somebody who came and was not treated was there, so that visit is done. */
    AppointmentState turnsTo() {
        return turnsTo == null ? AppointmentState.DONE : turnsTo;
    }
}
