package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads when therapists cannot be booked. That somebody is away is known to everybody who books; the reason is not. */
@Service
public class TherapistTimes {
    private final TimeOffRepository timeOff;
    private final TherapistWeekRepository weeks;

    TherapistTimes(TimeOffRepository timeOff, TherapistWeekRepository weeks) {
        this.timeOff = timeOff;
        this.weeks = weeks;
    }

    /** Reads some days, the last included, and the one before and after, as clocks of places differ. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "who can be booked when is on every schedule")
    @Transactional(readOnly = true)
    public TherapistCalendar read(Collection<UserId> therapists, LocalDate first, LocalDate last) {
        if (therapists.isEmpty()) return new TherapistCalendar(Map.of(), Map.of());
        List<UUID> ids = therapists.stream().map(UserId::value).toList();
        List<TimeOff> away = timeOff.between(ids, Set.of(TimeOffState.APPROVED), first.minusDays(1), last.plusDays(1));
        return new TherapistCalendar(
                away.stream().map(TimeOff::row).collect(Collectors.groupingBy(TimeOffRow::therapist)),
                weeks.begunBy(ids, last.plusDays(1)).stream()
                        .map(TherapistWeek::row)
                        .collect(Collectors.groupingBy(WeekRow::therapist)));
    }
}
