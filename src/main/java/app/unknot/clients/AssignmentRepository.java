package app.unknot.clients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked with both ids, so it needs no scope: it is what scopes are made from. */
interface AssignmentRepository extends Repository<CareAssignment, UUID> {
    CareAssignment save(CareAssignment assignment);

    /** Those of these clients who are in the therapist's care. */
    @Query("""
            select distinct a.clientId from CareAssignment a
            where a.clientId in :clients and a.therapistId = :therapist
              and a.fromDay <= :day and (a.toDay is null or a.toDay >= :day)""")
    List<UUID> activeAmong(Collection<UUID> clients, UUID therapist, LocalDate day);

    /** Everybody who cares for the client or did, the newest first. */
    @Query("select a from CareAssignment a where a.clientId in :clients order by a.fromDay desc, a.id desc")
    List<CareAssignment> ofClient(Collection<UUID> clients);

    @Query("""
            select a from CareAssignment a
            where a.clientId in :clients and a.therapistId = :therapist and (a.toDay is null or a.toDay >= :day)""")
    List<CareAssignment> open(Collection<UUID> clients, UUID therapist, LocalDate day);

    @Query("""
            select distinct a.therapistId from CareAssignment a
            where a.clientId in :clients and a.fromDay <= :day and (a.toDay is null or a.toDay >= :day)""")
    List<UUID> carers(Collection<UUID> clients, LocalDate day);
}
