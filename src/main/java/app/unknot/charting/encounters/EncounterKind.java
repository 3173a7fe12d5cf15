package app.unknot.charting.encounters;

import app.unknot.schedule.AppointmentState;
import org.jspecify.annotations.Nullable;

/** Why a visit became no session. */
public enum EncounterKind {
    NOT_TREATED("Not treated", "not-treated", null),
    LATE_CANCEL("Late cancel", "late-cancel", AppointmentState.LATE_CANCELLED),
    NO_SHOW("No-show", "no-show", AppointmentState.NO_SHOW);

    private final String title;
    private final String path;
    private final @Nullable AppointmentState turnsTo;

    EncounterKind(String title, String path, @Nullable AppointmentState turnsTo) {
        this.title = title;
        this.path = path;
        this.turnsTo = turnsTo;
    }

    public String title() {
        return title;
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
