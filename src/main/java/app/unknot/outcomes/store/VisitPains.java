package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VisitPains extends Repository<VisitPain, UUID> {
    VisitPain save(VisitPain visit);

    void delete(VisitPain visit);

    @Query("select v from VisitPain v where v.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<VisitPain> ofNote(UUID note, Scope scope);

    @Query("""
            select v from VisitPain v where v.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true order by v.serviceDate, v.noteId""")
    List<VisitPain> all(UUID client, Scope scope);

    @Query("""
            select v from VisitPain v where v.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by v.serviceDate desc, v.noteId desc""")
    List<VisitPain> newest(UUID client, Scope scope, Limit limit);

    /** Those of notes between two, without the first and with the last, in the order of their ids. */
    @Query("""
            select v from VisitPain v where v.noteId > :after and v.noteId <= :until and :#{#scope.practiceWide} = true
            order by v.noteId""")
    List<VisitPain> between(UUID after, UUID until, Scope scope);

    /** Those of notes after one, in the order of their ids. */
    @Query("select v from VisitPain v where v.noteId > :after and :#{#scope.practiceWide} = true order by v.noteId")
    List<VisitPain> after(UUID after, Scope scope, Limit limit);

    /** Who has visits, in a fixed order. */
    @Query("select distinct v.clientId from VisitPain v where :#{#scope.practiceWide} = true order by v.clientId")
    List<UUID> clients(Scope scope);

    /** Visits of which nobody has told reactions, nor what was done on each region: those from before both were kept. */
    @Query("""
            select v.noteId from VisitPain v
            where v.noteId > :after and :#{#scope.practiceWide} = true
              and not exists (select r.noteId from VisitReaction r where r.noteId = v.noteId)
            order by v.noteId""")
    List<UUID> toldInPart(UUID after, Scope scope, Limit limit);

    /** The newest visit of each record, where it is of these days and the scope's own. */
    @Query("""
            select new app.unknot.outcomes.store.LastVisit(v.clientId, max(v.serviceDate)) from VisitPain v
            where v.serviceDate >= :from
              and (:#{#scope.practiceWide} = true or v.therapistId = :#{#scope.therapist})
              and (:#{#scope.anyPlace} = true or v.locationId in :#{#scope.places})
              and not exists (select later.noteId from VisitPain later
                where later.clientId = v.clientId and later.serviceDate > v.serviceDate)
            group by v.clientId order by max(v.serviceDate) desc, v.clientId""")
    List<LastVisit> last(LocalDate from, Scope scope);

    /** The visits of some records from a day on, record by record in order of time. */
    @Query("""
            select new app.unknot.outcomes.store.VisitFacts(v.clientId, v.episodeId, v.locationId, v.therapistId, v.serviceDate,
              v.painBefore, max(w.pressure), r.asked, r.reactions, r.serious)
            from VisitPain v left join v.work w left join VisitReaction r on r.noteId = v.noteId
            where v.clientId in :clients and v.serviceDate >= :from and :#{#scope.practiceWide} = true
            group by v.clientId, v.episodeId, v.locationId, v.therapistId, v.serviceDate, v.painBefore, v.noteId,
              r.asked, r.reactions, r.serious
            order by v.clientId, v.serviceDate, v.noteId""")
    List<VisitFacts> ofRecords(Collection<UUID> clients, LocalDate from, Scope scope);
}
