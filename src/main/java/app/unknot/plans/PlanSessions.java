package app.unknot.plans;

import app.unknot.accounts.Scope;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanSessions extends Repository<PlanSession, UUID> {
    PlanSession save(PlanSession session);

    void delete(PlanSession session);

    @Query("select s from PlanSession s where s.noteId = :note and :#{#scope.practiceWide} = true")
    Optional<PlanSession> ofNote(UUID note, Scope scope);
}
