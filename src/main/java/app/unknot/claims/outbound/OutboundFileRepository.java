package app.unknot.claims.outbound;

import app.unknot.accounts.access.Scope;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A file is reached by who manages every place that it has a claim of. */
interface OutboundFileRepository extends Repository<OutboundFile, UUID> {
    OutboundFile save(OutboundFile file);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from OutboundFile f where f.id = :id and :#{#scope.practiceWide} = true")
    Optional<OutboundFile> hold(UUID id, Scope scope);

    @Query("""
            select f from OutboundFile f where f.id = :id and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or not exists (
              select 1 from OutboundFile other join other.versions v, ClaimVersion one, Claim c
              where other.id = f.id and one.id = v and c.id = one.claimId
              and (c.locationId not in :#{#scope.places} or exists (
                select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))))""")
    Optional<OutboundFile> find(UUID id, Scope scope);

    @Query("""
            select f from OutboundFile f where :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or not exists (
              select 1 from OutboundFile other join other.versions v, ClaimVersion one, Claim c
              where other.id = f.id and one.id = v and c.id = one.claimId
              and (c.locationId not in :#{#scope.places} or exists (
                select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))))
            order by f.number desc""")
    List<OutboundFile> newest(Scope scope, Pageable page);

    @Query("""
            select count(f) from OutboundFile f where :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or not exists (
              select 1 from OutboundFile other join other.versions v, ClaimVersion one, Claim c
              where other.id = f.id and one.id = v and c.id = one.claimId
              and (c.locationId not in :#{#scope.places} or exists (
                select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))))""")
    long inAll(Scope scope);
}
