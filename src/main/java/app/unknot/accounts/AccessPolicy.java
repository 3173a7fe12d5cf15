package app.unknot.accounts;

import static app.unknot.accounts.Relation.ASSIGNED;
import static app.unknot.accounts.Relation.EMERGENCY;
import static app.unknot.accounts.Relation.IN_CLAIM;
import static app.unknot.accounts.Relation.OWN;
import static app.unknot.accounts.Relation.SUPERVISES;
import static app.unknot.accounts.Role.ADMIN;
import static app.unknot.accounts.Role.MANAGER;
import static app.unknot.accounts.Role.THERAPIST;

/**
 * The permission matrix as one pure function. Roles add up: what any of a person's roles permits is permitted. What no line
 * permits is refused, so an admin reaches no clinical content by any combination of arguments.
 */
public final class AccessPolicy {
    private AccessPolicy() {}

    public static boolean permits(Subject subject, Action action, Relation relation) {
        return subject.roles().stream().anyMatch(role -> permits(role, action, relation));
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
            case HEALTH_HISTORY_EDIT, PLAN_EDIT, DOCUMENT_EDIT -> role == THERAPIST && inCare;
            case NOTE_DRAFT, NOTE_SIGN, NOTE_MOVE -> role == THERAPIST && relation == OWN;
            case NOTE_READ ->
                role == THERAPIST && (inCare || relation == SUPERVISES)
                        || role == MANAGER && relation == IN_CLAIM
                        || inEmergency(role, relation);
            case NOTE_COSIGN -> role == THERAPIST && relation == SUPERVISES;
            case NOTE_ADDENDUM, ENCOUNTER_SIGN -> role == THERAPIST && inCare;
            case OUTCOMES_OWN -> role == THERAPIST || role == MANAGER;
            case OUTCOMES_PRACTICE, REFERRALS, CLAIMS, LEDGER, ASSIGNMENTS -> role == MANAGER;
            case APPOINTMENT_READ, APPOINTMENT_EDIT -> role == MANAGER || role == THERAPIST && inCare;
            case ACCOUNTS, SETTINGS -> role == ADMIN;
            case SECURITY_LOG -> role == ADMIN || role == MANAGER;
            case OWN_ACCESSES -> true;
            case EMERGENCY_OPEN -> role == THERAPIST || role == MANAGER;
            case EMERGENCY_REVIEW -> role == MANAGER;
        };
    }

    /** An admin's role opens nothing, whatever was granted. */
    private static boolean inEmergency(Role role, Relation relation) {
        return relation == EMERGENCY && (role == THERAPIST || role == MANAGER);
    }
}
