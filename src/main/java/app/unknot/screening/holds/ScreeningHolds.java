package app.unknot.screening.holds;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** By client after the service's check, or the whole practice for managers. */
interface ScreeningHolds extends Repository<ScreeningHold, UUID> {
    ScreeningHold save(ScreeningHold hold);

    @Query("""
            select h from ScreeningHold h
            where h.clientId in :#{#scope.recordsOf(#client)} and h.endedAt is null and :#{#scope.practiceWide} = true
            order by h.openedAt, h.id""")
    List<ScreeningHold> open(UUID client, Scope scope);

    @Query("""
            select h from ScreeningHold h
            where h.clientId in :#{#scope.recordsOfEach(#clients)} and h.endedAt is null and :#{#scope.practiceWide} = true""")
    List<ScreeningHold> openOfEach(Collection<UUID> clients, Scope scope);

    @Query("""
            select h from ScreeningHold h where h.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by h.openedAt desc, h.id desc""")
    List<ScreeningHold> newest(UUID client, Scope scope, Limit limit);

    @Query("select h from ScreeningHold h where h.id = :id and h.endedAt is null and :#{#scope.practiceWide} = true")
    Optional<ScreeningHold> find(UUID id, Scope scope);

    @Query("""
            select h from ScreeningHold h where h.endedAt is null and :#{#scope.practiceWide} = true
            and (:#{#of.anyLevel()} = true or h.level = :#{#of.level()})
            and (:#{#of.anyClient()} = true or h.clientId in :#{#of.clientIds()})""")
    Page<ScreeningHold> allOpen(HoldFilter of, Scope scope, Pageable page);
}
