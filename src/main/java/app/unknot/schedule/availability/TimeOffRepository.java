package app.unknot.schedule.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TimeOffRepository extends Repository<TimeOff, UUID> {
    TimeOff saveAndFlush(TimeOff timeOff);

    Optional<TimeOff> findById(UUID id);

    /** Of these therapists, what touches the days. */
    @Query("""
            select t from TimeOff t where t.therapistId in :therapists and t.state in :states
            and t.firstDay <= :last and t.lastDay >= :first order by t.firstDay, t.id""")
    List<TimeOff> between(
            Collection<UUID> therapists, Collection<TimeOffState> states, LocalDate first, LocalDate last);

    /** Everybody's that is not over by {@code today}, soonest first. */
    @Query("""
            select t from TimeOff t where t.state in :states and t.lastDay >= :today order by t.firstDay, t.id""")
    List<TimeOff> ahead(Collection<TimeOffState> states, LocalDate today, Limit limit);

    /** One therapist's that is not over by {@code today}, soonest first. */
    @Query("""
            select t from TimeOff t where t.therapistId = :therapist and t.lastDay >= :today
            order by t.firstDay, t.askedAt, t.id""")
    List<TimeOff> aheadOf(UUID therapist, LocalDate today, Limit limit);
}
