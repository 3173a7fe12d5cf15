package app.unknot.schedule;

import app.unknot.shared.Addresses;
import java.time.LocalDate;

/** Addresses of the schedule. */
public final class SchedulePages {
    public static final String SCHEDULE = "schedule";
    public static final String WAITLIST = SCHEDULE + "/waitlist";
    public static final String REMINDERS = SCHEDULE + "/reminders";
    public static final String MESSAGES = "practice/messages";
    public static final String OPEN_TIME = WAITLIST + "/:appointment";

    /** In the address of the schedule: which day is shown. */
    public static final String DAY_PARAMETER = "day";

    private SchedulePages() {}

    public static String day(LocalDate day) {
        return SCHEDULE + "?" + DAY_PARAMETER + "=" + day;
    }

    /**
     * @param calledOff whose time has opened
     */
    public static String openTime(AppointmentId calledOff) {
        return Addresses.of(OPEN_TIME, calledOff);
    }
}
