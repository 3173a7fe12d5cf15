package app.unknot.clients;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who cares for whom. */
@Service
public class CareTeam {
    private final CareRows assignments;
    private final Therapists therapists;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final OpenGrants grants;

    CareTeam(
            CareRows assignments,
            Therapists therapists,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            OpenGrants grants) {
        this.assignments = assignments;
        this.therapists = therapists;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.grants = grants;
    }

    /** How the signed-in person stands to the client today. Each request reads it again, so a change works at once. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it before they ask the access policy")
    @Transactional(readOnly = true)
    public Relation relationTo(ClientId client) {
        Relation care = relationByCare(client);
        Subject subject = current.require();
        return care == Relation.NONE
                        && (subject.is(Role.THERAPIST) || subject.is(Role.MANAGER))
                        && grants.isOpen(client, subject.id())
                ? Relation.EMERGENCY
                : care;
    }

    /** The same by care alone, for what emergency access does not open: the ordinary pages of a record, and all writing. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it before they ask the access policy")
    @Transactional(readOnly = true)
    public Relation relationByCare(ClientId client) {
        Subject subject = current.require();
        return subject.is(Role.THERAPIST) && assignments.cares(client, subject.id())
                ? Relation.ASSIGNED
                : Relation.NONE;
    }

    /**
     * Returns how far the signed-in person reaches into the client's record when the action is permitted.
     *
     * @throws RecordNotFound when it is refused; the refusal is logged
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own role check")
    public Scope require(Action action, ClientId client) {
        return access.require(action, relationTo(client), client.matter());
    }

    /** The record that goes on for the client. */
    ClientId survivor(ClientId client) {
        return assignments.survivor(client);
    }

    /** Those of these clients to whom the signed-in person is assigned today, in one query. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it before they ask the access policy")
    @Transactional(readOnly = true)
    public Set<ClientId> assigned(Collection<ClientId> among) {
        Subject subject = current.require();
        if (among.isEmpty() || !subject.is(Role.THERAPIST)) return Set.of();
        return assignments.among(among, subject.id());
    }

    /** Those of these clients to whom the therapist is assigned today. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the read guard compares with it what a query found")
    @Transactional(readOnly = true)
    public Set<UUID> inCareOf(UserId therapist, Collection<UUID> among) {
        return assignments.among(among.stream().map(ClientId::new).toList(), therapist).stream()
                .map(ClientId::value)
                .collect(Collectors.toSet());
    }

    /** The therapists who care for the client today. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "they are told what happens to the record")
    @Transactional(readOnly = true)
    public Set<UserId> carers(ClientId client) {
        return assignments.carers(client);
    }

    /**
     * @throws RefusedRequest unless it is a therapist who works here: a manager who treats nobody cannot assign a record to herself
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void assign(ClientId client, UserId therapist) {
        access.require(Action.ASSIGNMENTS, Relation.NONE, client.matter());
        if (therapists.active().stream().noneMatch(one -> one.id().equals(therapist)))
            throw new RefusedRequest(ClientsWords.ONLY_A_THERAPIST_WHO_WORKS.text());
        add(client, therapist);
    }

    /**
     * Everybody who cares for the client or did, those who do now first.
     *
     * @throws RecordNotFound when the client is not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Member> members(ClientId client) {
        access.require(Action.CLIENT_CONTACT_READ, relationByCare(client), client.matter());
        return assignments.all(client).stream()
                .map(one -> new Member(therapists.profile(one.therapist()), one.fromDay(), one.toDay()))
                .sorted(Comparator.comparing(one -> !one.caresOn(clock.today())))
                .toList();
    }

    /**
     * Ends that a therapist cares for a client. The record is closed to them at once, also where a page of it is open.
     *
     * @throws RefusedRequest when that is not so today
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void end(ClientId client, UserId therapist) {
        access.require(Action.ASSIGNMENTS, Relation.NONE, client.matter());
        if (!assignments.end(client, therapist))
            throw new RefusedRequest(ClientsWords.THIS_THERAPIST_NO_LONGER_CARES.text());
        audit.record(AuditEvent.done("ASSIGNMENT_END", client.matter()).with("to account " + therapist));
    }

    /** Puts a new client in the care of the therapist who wrote them down; a manager treats nobody. */
    void takeOn(ClientId client) {
        Subject subject = current.require();
        if (subject.is(Role.THERAPIST)) add(client, subject.id());
    }

    private void add(ClientId client, UserId therapist) {
        if (assignments.cares(client, therapist)) return;
        assignments.add(client, therapist);
        audit.record(AuditEvent.done("ASSIGNMENT", client.matter()).with("to account " + therapist));
    }

    /**
     * Somebody who cares for a client or did.
     *
     * @param to the last whole day of it, or null while it lasts
     */
    public record Member(
            TherapistProfile therapist,
            LocalDate from,
            @Nullable LocalDate to) {
        public boolean caresOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }
}
