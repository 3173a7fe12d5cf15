package app.unknot.accounts.access;

import static app.unknot.accounts.Role.ADMIN;
import static app.unknot.accounts.Role.MANAGER;
import static app.unknot.accounts.Role.THERAPIST;
import static app.unknot.accounts.access.Relation.ASSIGNED;
import static app.unknot.accounts.access.Relation.EMERGENCY;
import static app.unknot.accounts.access.Relation.OWN;
import static app.unknot.accounts.access.Relation.SUPERVISES;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.audit.Matter;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The permission matrix as one pure function. Roles add up: what any of a person's roles permits is permitted. What no line
 * permits is refused, so an admin reaches no clinical content by any combination of arguments.
 */
public final class AccessPolicy {
    private AccessPolicy() {}

    /** What a permitted action reaches: the client of the matter, or the practice when the matter is nobody's. */
    static Scope scope(Subject subject, Action action, Relation relation, Matter matter) {
        require(permits(subject, action, relation));
        UUID client = matter.client();
        return Scope.of(
                subject,
                relation,
                action.opens(),
                client == null ? null : Set.of(client),
                places(subject, action, relation));
    }

    static Scope scope(Subject subject, Action action, Relation relation, Collection<Matter> ofClients) {
        require(permits(subject, action, relation));
        Set<UUID> clients = ofClients.stream()
                .map(matter -> Objects.requireNonNull(matter.client()))
                .collect(Collectors.toUnmodifiableSet());
        return Scope.of(subject, relation, action.opens(), clients, places(subject, action, relation));
    }

    /** The rows of a therapist's own, and those of clients in care. */
    public static Scope own(Subject subject) {
        return Scope.own(subject, OWN, EnumSet.allOf(Content.class));
    }

    /** Notes of which the subject is the one to co-sign. */
    public static Scope cosigned(Subject subject) {
        return Scope.own(subject, SUPERVISES, Action.NOTE_COSIGN.opens());
    }

    /**
     * Everybody's rows at the places of the role, for an action that needs no relation; and a therapist's own, wherever they are.
     *
     * @throws IllegalStateException when the subject's roles do not permit it
     */
    public static Scope everybodys(Subject subject, Action action) {
        require(permits(subject, action, Relation.NONE));
        return Scope.of(subject, Relation.NONE, action.opens(), null, places(subject, action, Relation.NONE));
    }

    /** What the product reads of these clients for its own work. */
    public static Scope work(ProductWork work, Collection<UUID> clients) {
        return Scope.work(work.opens(), Set.copyOf(clients));
    }

    public static Scope work(ProductWork work, UUID client) {
        return work(work, Set.of(client));
    }

    /** What the product reads of everybody for its own work, or before it knows whose it is. */
    public static Scope work(ProductWork work) {
        return Scope.work(work.opens(), null);
    }

    /**
     * The same scope through the aliases of its clients. Meant for the read guard, through which every query passes: nobody else widens
     * a scope.
     */
    public static Scope through(Scope scope, SameClient same) {
        return Scope.through(scope, same);
    }

    private static void require(boolean permitted) {
        if (!permitted) throw new IllegalStateException("A scope is made of what is permitted");
    }

    public static boolean permits(Subject subject, Action action, Relation relation) {
        return !places(subject, action, relation).nowhere();
    }

    /** Whether it is permitted at this place. */
    public static boolean permitsAt(Subject subject, Action action, Relation relation, LocationId place) {
        return places(subject, action, relation).has(place);
    }

    /**
     * Where it is permitted. A manager's role may hold at some places only: then what is about rows with a place reaches those, and what
     * is about all places at once is refused. A therapist's and an admin's role hold everywhere, so for who is both it is the larger.
     */
    public static Places places(Subject subject, Action action, Relation relation) {
        return subject.roles().stream()
                .filter(role -> permits(role, action, relation))
                .map(role -> role == MANAGER ? managed(subject.manages(), action) : Places.EVERYWHERE)
                .reduce(Places.NOWHERE, Places::or);
    }

    private static Places managed(Places manages, Action action) {
        return switch (action.reach()) {
            case CLIENT -> manages.nowhere() ? Places.NOWHERE : Places.EVERYWHERE;
            case PLACE -> manages;
            case PRACTICE -> manages.everywhere() ? Places.EVERYWHERE : Places.NOWHERE;
        };
    }

    private static boolean permits(Role role, Action action, Relation relation) {
        boolean inCare = relation == ASSIGNED || relation == OWN;
        return switch (action) {
            case CLIENT_CONTACT_EDIT, WHO_LOOKED, OFFICE_DOCUMENT_EDIT ->
                role == MANAGER || role == THERAPIST && inCare;
            case CLIENT_CONTACT_READ, OFFICE_DOCUMENT_READ, SCORE_SERIES_READ ->
                role == MANAGER || role == THERAPIST && (inCare || relation == EMERGENCY);
            case HEALTH_HISTORY_READ, PLAN_READ, DOCUMENT_READ ->
                role == THERAPIST && inCare || inEmergency(role, relation);
            case HEALTH_HISTORY_EDIT, PLAN_EDIT, SCORE_EDIT, DOCUMENT_EDIT -> role == THERAPIST && inCare;
            case NOTE_DRAFT, NOTE_SIGN, NOTE_MOVE -> role == THERAPIST && relation == OWN;
            case NOTE_READ -> role == THERAPIST && (inCare || relation == SUPERVISES) || inEmergency(role, relation);
            case NOTE_COSIGN -> role == THERAPIST && relation == SUPERVISES;
            case NOTE_ADDENDUM, ENCOUNTER_SIGN -> role == THERAPIST && inCare;
            case OUTCOMES_PRACTICE, REFERRALS, CLAIMS, REMITTANCES, INSURANCE, PAYERS, ASSIGNMENTS, TEAM ->
                role == MANAGER;
            case LOCATIONS -> role == MANAGER || role == ADMIN;
            case ALLOWANCE_READ, APPOINTMENT_READ, APPOINTMENT_EDIT -> role == MANAGER || role == THERAPIST && inCare;
            case SETTINGS -> role == ADMIN;
            case EMERGENCY_OPEN -> role == THERAPIST || role == MANAGER;
            case EMERGENCY_REVIEW -> role == MANAGER;
        };
    }

    /** An admin's role opens nothing, whatever was granted. */
    private static boolean inEmergency(Role role, Relation relation) {
        return relation == EMERGENCY && (role == THERAPIST || role == MANAGER);
    }
}
