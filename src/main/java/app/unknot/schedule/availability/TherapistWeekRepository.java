package app.unknot.schedule.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TherapistWeekRepository extends Repository<TherapistWeek, UUID> {
    TherapistWeek saveAndFlush(TherapistWeek week);

    /** Of these therapists all that has begun by a day, the earliest first. */
    @EntityGraph(attributePaths = "days")
    @Query("select w from TherapistWeek w where w.therapistId in :therapists and w.fromDay <= :by order by w.fromDay")
    List<TherapistWeek> begunBy(Collection<UUID> therapists, LocalDate by);

    @EntityGraph(attributePaths = "days")
    @Query("""
            select w from TherapistWeek w where w.therapistId = :therapist and w.locationId = :place
            and w.fromDay = :from""")
    Optional<TherapistWeek> find(UUID therapist, UUID place, LocalDate from);
}
