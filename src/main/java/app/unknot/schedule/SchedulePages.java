package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.shared.Addresses;
import java.time.LocalDate;

/** Addresses of the schedule. */
public final class SchedulePages {
    public static final String SCHEDULE = "schedule";
    public static final String WAITLIST = SCHEDULE + "/waitlist";
    public static final String OPEN_TIME = WAITLIST + "/:appointment";

    public static final String HAND_OVER = SCHEDULE + "/hand-over";

    /** In the address of handing over: whose visits. */
    public static final String FROM_PARAMETER = "from";

    /** In the address of the schedule: which day is shown. */
    public static final String DAY_PARAMETER = "day";

    private SchedulePages() {}

    public static String day(LocalDate day) {
        return SCHEDULE + "?" + DAY_PARAMETER + "=" + day;
    }

    /** Where a therapist's visits ahead are given to others. */
    public static String handOver(UserId therapist) {
        return HAND_OVER + "?" + FROM_PARAMETER + "=" + therapist;
    }

    /**
     * @param calledOff whose time has opened
     */
    public static String openTime(AppointmentId calledOff) {
        return Addresses.of(OPEN_TIME, calledOff);
    }
}
