package app.unknot.clients;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked with both ids, so it needs no scope: it is what scopes are made from. */
interface AssignmentRepository extends Repository<CareAssignment, UUID> {
    CareAssignment save(CareAssignment assignment);

    @Query("""
            select count(a) from CareAssignment a
            where a.clientId = :client and a.therapistId = :therapist
              and a.fromDay <= :day and (a.toDay is null or a.toDay >= :day)""")
    long active(UUID client, UUID therapist, LocalDate day);
}
