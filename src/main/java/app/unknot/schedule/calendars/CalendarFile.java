package app.unknot.schedule.calendars;

import app.unknot.shared.Sha256;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Visits as iCalendar (RFC 5545). Times are in UTC, so no calendar has to know the rules of a zone, and an hour that the clocks skip or
 * repeat is the right one.
 *
 * @param name what the calendar is called
 * @param visits each once
 */
public record CalendarFile(String name, List<CalendarVisit> visits) {
    private static final int HOURS_BETWEEN_READS = 1;

    public CalendarFile {
        visits = List.copyOf(visits);
    }

    /** The same for the same visits, and another one as soon as one of them has changed. */
    public String mark() {
        return Sha256.hex(toString());
    }

    /**
     * @param now when it is handed out
     */
    public byte[] bytes(Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Unknot//Visits//EN");
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_READS).build());
        calendar.setName(name);
        // What calendars read that are older than RFC 7986.
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN_READS + "H");
        for (CalendarVisit visit : visits) calendar.addEvent(event(visit, now));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("JavaUtilDate") // The library knows no other times.
    private static VEvent event(CalendarVisit visit, Instant now) {
        VEvent event = new VEvent();
        event.setUid(visit.id() + "@unknot");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(visit.startsAt()));
        event.setDateEnd(Date.from(visit.endsAt()));
        event.setSummary(visit.summary());
        if (!visit.place().isEmpty()) event.setLocation(visit.place());
        event.setClassification(Classification.private_());
        event.setStatus(
                switch (visit.standing()) {
                    case CONFIRMED -> Status.confirmed();
                    case TENTATIVE -> Status.tentative();
                    case CANCELLED -> Status.cancelled();
                });
        return event;
    }
}
