package app.unknot.accounts.access;

import static app.unknot.accounts.access.Action.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTests {
    private static final Set<Action> CLINICAL = EnumSet.of(
            CLIENT_CONTACT_READ,
            CLIENT_CONTACT_EDIT,
            WHO_LOOKED,
            HEALTH_HISTORY_READ,
            HEALTH_HISTORY_EDIT,
            DOCUMENT_READ,
            DOCUMENT_EDIT,
            OFFICE_DOCUMENT_READ,
            OFFICE_DOCUMENT_EDIT,
            NOTE_DRAFT,
            NOTE_SIGN,
            NOTE_READ,
            NOTE_ADDENDUM,
            NOTE_COSIGN,
            NOTE_MOVE,
            ENCOUNTER_SIGN,
            PLAN_READ,
            PLAN_EDIT,
            SCORE_SERIES_READ,
            OUTCOMES_OWN,
            OUTCOMES_PRACTICE,
            APPOINTMENT_READ,
            APPOINTMENT_EDIT,
            REFERRALS,
            CLAIMS,
            LEDGER,
            ASSIGNMENTS,
            EMERGENCY_OPEN,
            EMERGENCY_REVIEW);

    @ParameterizedTest
    @EnumSource(Relation.class)
    void an_admin_reaches_nothing_of_any_client(Relation relation) {
        assertThat(CLINICAL).noneMatch(action -> permits(action, relation, Role.ADMIN));
    }

    @Test
    void every_cell_of_the_matrix_is_decided_one_way_only() {
        // What is not clinical is the account admin's, the log, and one's own traces.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CLINICAL)))
                .containsExactlyInAnyOrder(TEAM, ACCOUNTS, SETTINGS, SECURITY_LOG, OWN_ACCESSES);
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT_CONTACT_READ, NONE, false, true",
        "CLIENT_CONTACT_READ, ASSIGNED, true, true",
        "WHO_LOOKED, NONE, false, true",
        "WHO_LOOKED, ASSIGNED, true, true",
        "CLIENT_CONTACT_EDIT, NONE, false, true",
        "CLIENT_CONTACT_EDIT, OWN, true, true",
        "HEALTH_HISTORY_READ, NONE, false, false",
        "HEALTH_HISTORY_READ, ASSIGNED, true, false",
        "HEALTH_HISTORY_EDIT, ASSIGNED, true, false",
        "HEALTH_HISTORY_EDIT, NONE, false, false",
        "DOCUMENT_READ, NONE, false, false",
        "DOCUMENT_READ, ASSIGNED, true, false",
        "DOCUMENT_EDIT, ASSIGNED, true, false",
        "DOCUMENT_EDIT, IN_CLAIM, false, false",
        "OFFICE_DOCUMENT_READ, NONE, false, true",
        "OFFICE_DOCUMENT_READ, ASSIGNED, true, true",
        "OFFICE_DOCUMENT_EDIT, NONE, false, true",
        "REFERRALS, NONE, false, true",
        "REFERRALS, ASSIGNED, false, true",
        "NOTE_DRAFT, ASSIGNED, false, false",
        "NOTE_DRAFT, OWN, true, false",
        "NOTE_SIGN, ASSIGNED, false, false",
        "NOTE_SIGN, OWN, true, false",
        "NOTE_READ, NONE, false, false",
        "NOTE_READ, ASSIGNED, true, false",
        "NOTE_READ, OWN, true, false",
        "NOTE_READ, IN_CLAIM, false, true",
        "NOTE_ADDENDUM, ASSIGNED, true, false",
        "NOTE_ADDENDUM, IN_CLAIM, false, false",
        "NOTE_ADDENDUM, SUPERVISES, false, false",
        "NOTE_READ, SUPERVISES, true, false",
        "NOTE_COSIGN, SUPERVISES, true, false",
        "NOTE_COSIGN, ASSIGNED, false, false",
        "NOTE_COSIGN, OWN, false, false",
        "NOTE_MOVE, OWN, true, false",
        "NOTE_MOVE, ASSIGNED, false, false",
        "NOTE_MOVE, SUPERVISES, false, false",
        "NOTE_DRAFT, SUPERVISES, false, false",
        "CLIENT_CONTACT_READ, SUPERVISES, false, true",
        "HEALTH_HISTORY_READ, SUPERVISES, false, false",
        "ENCOUNTER_SIGN, ASSIGNED, true, false",
        "ENCOUNTER_SIGN, NONE, false, false",
        "PLAN_READ, NONE, false, false",
        "PLAN_READ, ASSIGNED, true, false",
        "PLAN_EDIT, ASSIGNED, true, false",
        "PLAN_EDIT, NONE, false, false",
        "SCORE_SERIES_READ, NONE, false, true",
        "SCORE_SERIES_READ, ASSIGNED, true, true",
        "OUTCOMES_OWN, NONE, true, true",
        "OUTCOMES_PRACTICE, NONE, false, true",
        "APPOINTMENT_READ, NONE, false, true",
        "APPOINTMENT_READ, ASSIGNED, true, true",
        "APPOINTMENT_EDIT, NONE, false, true",
        "CLAIMS, NONE, false, true",
        "CLAIMS, ASSIGNED, false, true",
        "LEDGER, OWN, false, true",
        "ASSIGNMENTS, NONE, false, true",
        "TEAM, NONE, false, true",
        "ACCOUNTS, NONE, false, false",
        "SETTINGS, NONE, false, false",
        "SECURITY_LOG, NONE, false, true",
        "OWN_ACCESSES, NONE, true, true",
        "EMERGENCY_OPEN, NONE, true, true",
        "EMERGENCY_REVIEW, NONE, false, true"
    })
    void therapist_and_manager_reach_what_the_matrix_says(
            Action action, Relation relation, boolean therapist, boolean manager) {
        assertThat(permits(action, relation, Role.THERAPIST)).as("therapist").isEqualTo(therapist);
        assertThat(permits(action, relation, Role.MANAGER)).as("manager").isEqualTo(manager);
        assertThat(permits(action, relation, Role.THERAPIST, Role.MANAGER, Role.ADMIN))
                .isEqualTo(therapist || manager || permits(action, relation, Role.ADMIN));
    }

    /** Emergency access opens these to a therapist and a manager alike, and adds nothing else to what each may do anyway. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void emergency_access_opens_reading_only(Action action) {
        Set<Action> opened = EnumSet.of(
                CLIENT_CONTACT_READ,
                HEALTH_HISTORY_READ,
                NOTE_READ,
                DOCUMENT_READ,
                OFFICE_DOCUMENT_READ,
                PLAN_READ,
                SCORE_SERIES_READ);
        for (Role role : Set.of(Role.THERAPIST, Role.MANAGER))
            assertThat(permits(action, Relation.EMERGENCY, role))
                    .as(action + " for " + role)
                    .isEqualTo(opened.contains(action) || permits(action, Relation.NONE, role));
        assertThat(permits(action, Relation.EMERGENCY, Role.ADMIN))
                .as(action + " for an admin")
                .isEqualTo(permits(action, Relation.NONE, Role.ADMIN));
    }

    @Test
    void somebody_without_a_role_reaches_nothing_at_all() {
        assertThat(Action.values()).noneMatch(action -> permits(action, Relation.OWN));
    }

    private static boolean permits(Action action, Relation relation, Role... roles) {
        Subject subject = new Subject(new UserId(new UUID(0, 7)), "Somebody", Set.of(roles));
        return AccessPolicy.permits(subject, action, relation);
    }
}
