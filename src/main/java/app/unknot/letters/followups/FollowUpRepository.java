package app.unknot.letters.followups;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** By client after the service's check, or what is open of one owner or the whole practice. */
public interface FollowUpRepository extends Repository<AdvisedFollowUp, UUID> {
    AdvisedFollowUp saveAndFlush(AdvisedFollowUp followUp);

    @Query("select f from AdvisedFollowUp f where f.id = :id and :#{#scope.practiceWide} = true")
    Optional<AdvisedFollowUp> find(UUID id, Scope scope);

    @Query("""
            select f from AdvisedFollowUp f
            where f.clientId in :#{#scope.recordsOf(#client)} and f.advisedOn >= :since and :#{#scope.practiceWide} = true
            order by f.advisedOn, f.id""")
    List<AdvisedFollowUp> since(UUID client, LocalDate since, Scope scope);

    @Query("""
            select f from AdvisedFollowUp f where f.endedAt is null
              and (:#{#scope.practiceWide} = true or f.ownerId = :#{#scope.therapist})
            order by f.dueOn, f.id""")
    List<AdvisedFollowUp> open(Scope scope, Limit limit);
}
