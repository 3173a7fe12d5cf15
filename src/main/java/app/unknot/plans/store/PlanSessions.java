package app.unknot.plans.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlanSessions extends Repository<PlanSession, UUID> {
    PlanSession save(PlanSession session);

    void delete(PlanSession session);

    @Query("""
            select s from PlanSession s, TreatmentPlan p
            where p.id = s.planId and p.clientId = :client and p.planVersion >= :from
            and :#{#scope.practiceWide} = true
            order by s.heldOn, s.numberInPlan""")
    List<PlanSession> ofClient(UUID client, int from, Scope scope);

    @Query("select s from PlanSession s where s.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<PlanSession> ofNote(UUID note, Scope scope);
}
