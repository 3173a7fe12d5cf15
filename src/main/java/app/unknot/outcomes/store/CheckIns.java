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

public interface CheckIns extends Repository<CheckIn, UUID> {
    CheckIn saveAndFlush(CheckIn checkIn);

    @Query("select c from CheckIn c where c.secretHash = :hash and :#{#scope.practiceWide} = true")
    Optional<CheckIn> behind(String hash, Scope scope);

    /** The newest first. */
    @Query("""
            select c from CheckIn c where c.clientId in :#{#scope.recordsOf(#client)} and :#{#scope.practiceWide} = true
            order by c.madeAt desc, c.id desc""")
    List<CheckIn> ofClient(UUID client, Scope scope, Limit limit);

    /** Links about visits from a day on, of any of these clients. */
    @Query("""
            select c from CheckIn c
            where c.clientId in :#{#scope.recordsOfEach(#clients)} and c.aboutDay >= :from
              and :#{#scope.practiceWide} = true""")
    List<CheckIn> about(Collection<UUID> clients, LocalDate from, Scope scope);

    /** Worse, and nobody has called yet. */
    @Query("""
            select c from CheckIn c where c.worse = true and c.handledAt is null and :#{#scope.practiceWide} = true
            order by c.answeredAt, c.id""")
    List<CheckIn> toCall(Scope scope, Limit limit);
}
