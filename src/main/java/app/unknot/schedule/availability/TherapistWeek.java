package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From when on a therapist works which hours at a place. */
@Entity
public class TherapistWeek {
    @Id
    private UUID id;

    private UUID therapistId;
    private UUID locationId;
    private LocalDate fromDay;
    private boolean asOpen;

    @ElementCollection
    @CollectionTable(name = "therapist_hours", joinColumns = @JoinColumn(name = "week_id"))
    private Set<HoursOfDay> days = new HashSet<>();

    private UUID enteredBy;
    private Instant enteredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TherapistWeek() {}

    public TherapistWeek(
            UUID id, UserId therapist, LocationId place, LocalDate from, WeekHours hours, UserId by, Instant now) {
        this.id = id;
        therapistId = therapist.value();
        locationId = place.value();
        fromDay = from;
        enteredBy = by.value();
        enteredAt = now;
        become(hours, by, now);
    }

    /** The rules are the caller's to check. */
    public void become(WeekHours hours, UserId by, Instant now) {
        asOpen = hours.asOpen();
        days.clear();
        hours.days().forEach((day, each) -> days.add(new HoursOfDay(day, each)));
        enteredBy = by.value();
        enteredAt = now;
    }

    public WeekRow row() {
        return new WeekRow(
                new UserId(therapistId),
                new LocationId(locationId),
                fromDay,
                new WeekHours(asOpen, days.stream().collect(Collectors.toMap(HoursOfDay::weekday, HoursOfDay::hours))),
                version == null ? 0 : version);
    }
}
