package app.unknot.schedule.availability;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A weekday in a week of a therapist. */
@Embeddable
class HoursOfDay {
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime starts;
    private LocalTime ends;
    private @Nullable LocalTime breakFrom;
    private @Nullable LocalTime breakUntil;

    @SuppressWarnings("NullAway.Init")
    protected HoursOfDay() {}

    HoursOfDay(DayOfWeek weekday, DayHours hours) {
        this.weekday = weekday;
        starts = hours.starts();
        ends = hours.ends();
        breakFrom = hours.breakFrom();
        breakUntil = hours.breakUntil();
    }

    DayOfWeek weekday() {
        return weekday;
    }

    DayHours hours() {
        return new DayHours(starts, ends, breakFrom, breakUntil);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HoursOfDay day && weekday == day.weekday && hours().equals(day.hours());
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, starts);
    }
}
