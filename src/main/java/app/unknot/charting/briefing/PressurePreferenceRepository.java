package app.unknot.charting.briefing;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reached for a client that was checked against the care team. */
interface PressurePreferenceRepository extends Repository<PressurePreference, UUID> {
    PressurePreference save(PressurePreference preference);

    @Query("""
            select p from PressurePreference p where p.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by p.confirmedAt desc, p.id desc""")
    List<PressurePreference> ofClient(UUID client, Scope scope, Limit limit);
}
