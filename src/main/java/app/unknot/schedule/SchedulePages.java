package app.unknot.schedule;

import app.unknot.accounts.UserId;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.shared.Addresses;
import java.time.LocalDate;

/** Addresses of the schedule. */
public final class SchedulePages {
    public static final String SCHEDULE = "schedule";
    public static final String WAITLIST = SCHEDULE + "/waitlist";
    public static final String REMINDERS = SCHEDULE + "/reminders";
    public static final String MESSAGES = "practice/messages";
    public static final String OPEN_TIME = WAITLIST + "/:appointment";

    public static final String HAND_OVER = SCHEDULE + "/hand-over";

    public static final String TIME_OFF = SCHEDULE + "/time-off";
    public static final String TIME_OFF_CASE = TIME_OFF + "/:timeoff";

    public static final String HOURS = SCHEDULE + "/hours";

    /** In the address of handing over: whose visits. */
    public static final String FROM_PARAMETER = "from";
    /** A therapist's own calendar address. */
    public static final String OWN_CALENDAR = "my-account/calendar";

    /** What calendars outside the portal read. */
    public static final String CALENDAR = "calendar/{secret}.ics";

    /** In the address of the schedule: which day is shown. */
    public static final String DAY_PARAMETER = "day";

    private SchedulePages() {}

    public static String day(LocalDate day) {
        return SCHEDULE + "?" + DAY_PARAMETER + "=" + day;
    }

    /** The hours of the week that a day is in. */
    public static String hours(LocalDate day) {
        return Addresses.asking(HOURS, DAY_PARAMETER, day);
    }

    /** Where a manager decides about a time off, and sees the visits in it. */
    public static String timeOff(TimeOffId id) {
        return Addresses.of(TIME_OFF_CASE, id);
    }

    /** Where a therapist's visits ahead are given to others. */
    public static String handOver(UserId therapist) {
        return Addresses.asking(HAND_OVER, FROM_PARAMETER, therapist);
    }

    /** The path that one calendar reads. */
    public static String calendar(String secret) {
        return CALENDAR.replace("{secret}", secret);
    }

    /**
     * @param calledOff whose time has opened
     */
    public static String openTime(AppointmentId calledOff) {
        return Addresses.of(OPEN_TIME, calledOff);
    }
}
