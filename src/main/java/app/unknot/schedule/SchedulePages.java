package app.unknot.schedule;

/** Addresses of the schedule. */
public final class SchedulePages {
    public static final String SCHEDULE = "schedule";

    private SchedulePages() {}
}
