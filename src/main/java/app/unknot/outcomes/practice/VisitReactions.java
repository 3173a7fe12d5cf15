package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitReactions extends Repository<VisitReaction, UUID> {
    VisitReaction save(VisitReaction reaction);

    void delete(VisitReaction reaction);

    @Query("select r from VisitReaction r where r.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<VisitReaction> ofNote(UUID note, Scope scope);

    /** At which it was asked, in these days. */
    @Query("""
            select new app.unknot.outcomes.practice.AskedVisit(
              r.clientId, v.episodeId, r.locationId, r.serviceDate, r.therapistId, r.reactions, r.serious)
            from VisitReaction r left join VisitPain v on v.noteId = r.noteId
            where r.serviceDate >= :from and r.serviceDate <= :to and r.asked = true
              and (:#{#scope.practiceWide} = true or r.therapistId = :#{#scope.therapist})
              and (:#{#scope.anyPlace} = true or r.locationId in :#{#scope.places})
            order by r.serviceDate desc, r.noteId""")
    List<AskedVisit> asked(LocalDate from, LocalDate to, Scope scope);
}
