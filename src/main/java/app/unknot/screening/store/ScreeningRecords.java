package app.unknot.screening.store;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read by client, after the service has checked the person against the client's care team. */
public interface ScreeningRecords extends Repository<ScreeningRecord, UUID> {
    ScreeningRecord save(ScreeningRecord screening);

    default List<ScreeningRecord> newest(UUID client, Scope scope, Limit limit) {
        return scope.ofEachRecord(
                client,
                Comparator.comparing(ScreeningRecord::recordedAt).reversed(),
                limit.max(),
                record -> newestOfOne(record, scope, limit));
    }

    /** One record's alone. */
    @Query("""
            select s from ScreeningRecord s
            where s.clientId = :client and s.withdrawnAt is null and :#{#scope.practiceWide} = true
            order by s.clientId, s.recordedAt desc, s.id desc""")
    List<ScreeningRecord> newestOfOne(UUID client, Scope scope, Limit limit);

    /** The newest of each of these clients, as {@link #newestOfOne} would find it. */
    @Query("""
            select s from ScreeningRecord s
            where s.clientId in :#{#scope.recordsOfEach(#clients)} and s.withdrawnAt is null and :#{#scope.practiceWide} = true
              and not exists (select 1 from ScreeningRecord later
                where later.clientId = s.clientId and later.withdrawnAt is null
                  and (later.recordedAt > s.recordedAt or later.recordedAt = s.recordedAt and later.id > s.id))""")
    List<ScreeningRecord> newestOfEach(Collection<UUID> clients, Scope scope);

    /** The newest of each client, in the order of the clients' ids, from the one after this id on. */
    @Query("""
            select new app.unknot.screening.store.SealedAnswers(s.id, s.clientId, s.askedOn, s.sealedContent)
            from ScreeningRecord s
            where s.clientId > :after and s.withdrawnAt is null and :#{#scope.practiceWide} = true
              and not exists (select 1 from ScreeningRecord later
                where later.clientId = s.clientId and later.withdrawnAt is null
                  and (later.recordedAt > s.recordedAt or later.recordedAt = s.recordedAt and later.id > s.id))
            order by s.clientId""")
    List<SealedAnswers> newestAfter(UUID after, Scope scope, Limit limit);

    @Query("""
            select s from ScreeningRecord s
            where s.clientId in :#{#scope.recordsOf(#client)} and s.askedOn = :day and s.withdrawnAt is null
              and s.kind = :kind and :#{#scope.practiceWide} = true
            order by s.recordedAt desc, s.id desc""")
    List<ScreeningRecord> on(UUID client, LocalDate day, ScreeningRecord.Kind kind, Scope scope, Limit limit);
}
