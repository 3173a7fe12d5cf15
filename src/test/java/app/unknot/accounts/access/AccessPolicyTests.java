package app.unknot.accounts.access;

import static app.unknot.accounts.access.Action.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTests {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.unknot");

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
            OUTCOMES_PRACTICE,
            APPOINTMENT_READ,
            APPOINTMENT_EDIT,
            REFERRALS,
            CLAIMS,
            ASSIGNMENTS,
            EMERGENCY_OPEN,
            EMERGENCY_REVIEW);

    @ParameterizedTest
    @EnumSource(Relation.class)
    void an_admin_reaches_nothing_of_any_client(Relation relation) {
        assertThat(CLINICAL).noneMatch(action -> permits(action, relation, Role.ADMIN));
    }

    @Test
    void what_is_about_no_client_is_the_team_and_the_settings() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CLINICAL))).containsExactlyInAnyOrder(TEAM, SETTINGS);
    }

    /** A right that nothing asks for proves nothing: whatever does that work asks for another one, or for none. */
    @Test
    void every_action_and_every_relation_is_asked_for_by_the_product() {
        Set<String> askedFor = PRODUCT.stream()
                .filter(one -> !one.getPackageName().equals(Action.class.getPackageName()))
                .filter(one -> !one.getPackageName().contains(".ui"))
                .flatMap(one -> one.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Action.class)
                        || field.getOwner().isEquivalentTo(Relation.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertThat(askedFor).contains(names(Action.values())).contains(names(Relation.values()));
    }

    @Test
    void every_action_has_a_line_in_the_matrix() throws NoSuchMethodException {
        String[] lines = AccessPolicyTests.class
                .getDeclaredMethod(
                        "therapist_and_manager_reach_what_the_matrix_says",
                        Action.class,
                        Relation.class,
                        boolean.class,
                        boolean.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Arrays.stream(lines).map(line -> line.split(",")[0]).distinct())
                .containsExactlyInAnyOrder(names(Action.values()));
    }

    private static String[] names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toArray(String[]::new);
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
        "DOCUMENT_EDIT, EMERGENCY, false, false",
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
        "NOTE_ADDENDUM, ASSIGNED, true, false",
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
        "OUTCOMES_PRACTICE, NONE, false, true",
        "APPOINTMENT_READ, NONE, false, true",
        "APPOINTMENT_READ, ASSIGNED, true, true",
        "APPOINTMENT_EDIT, NONE, false, true",
        "CLAIMS, NONE, false, true",
        "CLAIMS, ASSIGNED, false, true",
        "ASSIGNMENTS, NONE, false, true",
        "TEAM, NONE, false, true",
        "SETTINGS, NONE, false, false",
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
