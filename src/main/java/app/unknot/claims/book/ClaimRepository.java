package app.unknot.claims.book;

import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * A claim is reached by who manages its place; one that bills visits of several places, by who manages all of them: its lines tell what
 * was earned at each.
 */
public interface ClaimRepository extends Repository<Claim, UUID> {
    Claim save(Claim claim);

    /** Writes what has changed now, and not with the end of the transaction. */
    void flush();

    @Query("""
            select c.id from Claim c where c.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true""")
    List<UUID> idsOf(UUID client, Scope scope);

    @Query("""
            select c from Claim c where c.id = :id and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))""")
    Optional<Claim> find(UUID id, Scope scope);

    /** Every claim that has billed a note: at most one of them does so now. */
    @Query(
            "select c from Claim c join c.visits v where v.noteId = :note and :#{#scope.practiceWide} = true order by c.number")
    List<Claim> ofNote(UUID note, Scope scope);

    /** What a client's claims to a payer bill that nobody has confirmed, under all the client's records. */
    @Query("""
            select c from Claim c where c.clientId in :#{#scope.recordsOf(#client)} and c.payerId = :payer
            and c.state in (app.unknot.claims.ClaimState.DRAFT, app.unknot.claims.ClaimState.TO_FIX)
            and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.serviceDate, c.number""")
    List<Claim> unconfirmed(UUID client, UUID payer, Scope scope);

    /** Unconfirmed claims to a payer, at most a page, of whose newest version a check says this. */
    @Query("""
            select distinct c from Claim c join c.versions v join v.findings f
            where c.payerId = :payer and f.ruleId = :rule and v.state = c.state
            and c.state in (app.unknot.claims.ClaimState.DRAFT, app.unknot.claims.ClaimState.TO_FIX)
            and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.serviceDate, c.number""")
    List<Claim> found(UUID payer, String rule, Scope scope, Pageable page);

    /** Those whose visits a claim bills. */
    @Query(
            "select c from Claim c where c.joinedTo = :claim and :#{#scope.practiceWide} = true order by c.serviceDate, c.number")
    List<Claim> joinedTo(UUID claim, Scope scope);

    @Query("""
            select c from Claim c where c.state in :states and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.serviceDate, c.number""")
    List<Claim> in(Collection<ClaimState> states, Scope scope, Pageable page);

    /** The ids of those in some states, the newest visits first. */
    @Query("""
            select c.id from Claim c where c.state in :states and :#{#scope.practiceWide} = true
            order by c.lastDate desc, c.number desc""")
    List<UUID> newest(Collection<ClaimState> states, Scope scope, Pageable page);

    /** The ids of the same, at most a file's worth. */
    @Query("""
            select c.id from Claim c where c.state in :states and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.serviceDate, c.number""")
    List<UUID> idsIn(Collection<ClaimState> states, Scope scope, Pageable page);

    @Query("""
            select c from Claim c where c.clientId in :#{#scope.recordsOfEach(#clients)} and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.serviceDate desc, c.number desc""")
    Page<Claim> ofClients(Collection<UUID> clients, Scope scope, Pageable page);

    @Query("""
            select distinct c from Claim c join fetch c.versions where c.id in :ids and :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            order by c.number""")
    List<Claim> all(Collection<UUID> ids, Scope scope);

    /** The claims of which one of these is a version. Asked for by itself, as the next one. */
    @Query("""
            select distinct v.claimId from ClaimVersion v
            where v.id in :versions and :#{#scope.practiceWide} = true""")
    List<UUID> idsOfVersions(Collection<UUID> versions, Scope scope);

    /** The claims of which a version has a number of these. Asked for by itself: as a part of another query it reads every version. */
    @Query("""
            select distinct v.claimId from ClaimVersion v
            where v.control in :controls and :#{#scope.practiceWide} = true""")
    List<UUID> idsOfNumbered(Collection<String> controls, Scope scope);

    /** The versions that a file of this number carried, in the order of the file. */
    @Query("""
            select v from OutboundFile f join f.versions v
            where f.number = :number and :#{#scope.practiceWide} = true order by index(v)""")
    List<UUID> versionsInFile(int number, Scope scope);

    /** The day of the newest payment or denial that was posted to versions of these numbers; null when there is none. */
    @Query("""
            select max(m.paidOn) from RemittedRow w, RemittanceRecord m
            where m.id = w.id.remittanceId and w.postedTo in :controls and w.state = app.unknot.claims.remittance.RowState.POSTED
            and :#{#scope.practiceWide} = true""")
    @Nullable
    LocalDate answeredOn(Collection<String> controls, Scope scope);

    /** One row for each state. */
    @Query("""
            select new app.unknot.claims.book.StateCount(c.state, count(c), sum(c.totalCents)) from Claim c
            where :#{#scope.practiceWide} = true
            and (:#{#scope.anyPlace} = true or c.locationId in :#{#scope.places} and not exists (
              select 1 from Claim p where p.joinedTo = c.id and p.locationId not in :#{#scope.places}))
            group by c.state""")
    List<StateCount> counts(Scope scope);

    /** What newest versions bill to a payer for a client, under all the client's records, unless they were rejected or voided. */
    @Query("""
            select new app.unknot.claims.book.BilledServices$Service(c.id, l.serviceDate, l.procedureCode, l.units)
            from Claim c join c.versions v join v.lines l
            where c.clientId in :#{#scope.recordsOf(#client)} and v.payerId = :payer and v.state = c.state
            and v.state not in (app.unknot.claims.ClaimState.REJECTED, app.unknot.claims.ClaimState.FILE_REJECTED,
              app.unknot.claims.ClaimState.REPLACED, app.unknot.claims.ClaimState.VOIDED,
              app.unknot.claims.ClaimState.ELSEWHERE, app.unknot.claims.ClaimState.DISCARDED)
            and :#{#scope.practiceWide} = true""")
    List<BilledServices.Service> billed(UUID client, UUID payer, Scope scope);
}
