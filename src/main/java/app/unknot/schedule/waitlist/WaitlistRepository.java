package app.unknot.schedule.waitlist;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitlistRepository extends Repository<WaitlistRequest, UUID> {
    WaitlistRequest saveAndFlush(WaitlistRequest request);

    @Query("""
            select r from WaitlistRequest r where r.id = :id
            and (:#{#scope.practiceWide} = true or r.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or r.locationId in :#{#scope.places} or r.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or r.locationId in :#{#scope.placesOfSelf}))""")
    Optional<WaitlistRequest> find(UUID id, Scope scope);

    /** Those who wait, longest first. Who wanted a day that has passed by now is left out. */
    @Query("""
            select r from WaitlistRequest r where r.state = app.unknot.schedule.waitlist.WaitlistRequest.State.WAITING
            and (r.lastDay is null or r.lastDay >= :today)
            and (:#{#scope.practiceWide} = true or r.therapistId = :#{#scope.therapist})
            and (:#{#scope.anyPlace} = true or r.locationId in :#{#scope.places} or r.therapistId = :#{#scope.self}
              and (:#{#scope.anyPlaceOfSelf} = true or r.locationId in :#{#scope.placesOfSelf}))
            order by r.askedAt, r.id""")
    List<WaitlistRequest> waiting(LocalDate today, Scope scope, Limit limit);
}
