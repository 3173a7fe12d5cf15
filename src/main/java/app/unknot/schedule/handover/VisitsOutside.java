package app.unknot.schedule.handover;

import app.unknot.accounts.UserId;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.shared.LocationId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the visits ahead that are booked when their therapist does not work. They stay: somebody has booked them knowingly, or before. */
@Component
public class VisitsOutside {
    private final VisitListReading reading;
    private final TherapistTimes times;
    private final Locations locations;

    VisitsOutside(VisitListReading reading, TherapistTimes times, Locations locations) {
        this.reading = reading;
        this.times = times;
        this.locations = locations;
    }

    public int count(UserId therapist, LocationId place) {
        ZoneId zone = locations.zone(place);
        List<AppointmentRow> ahead = reading.read(Stretch.ahead(therapist)).visits().stream()
                .map(VisitList.Visit::row)
                .filter(row -> row.location().equals(place))
                .toList();
        if (ahead.isEmpty()) return 0;
        TherapistCalendar calendar = times.read(
                List.of(therapist),
                LocalDateTime.ofInstant(ahead.getFirst().startsAt(), zone).toLocalDate(),
                LocalDateTime.ofInstant(ahead.getLast().endsAt(), zone).toLocalDate());
        return (int) ahead.stream()
                .filter(row -> calendar.during(
                                therapist,
                                place,
                                LocalDateTime.ofInstant(row.startsAt(), zone),
                                LocalDateTime.ofInstant(row.endsAt(), zone))
                        .isPresent())
                .count();
    }
}
