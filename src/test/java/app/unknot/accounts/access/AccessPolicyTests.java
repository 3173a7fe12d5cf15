package app.unknot.accounts.access;

import static app.unknot.accounts.access.Action.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTests {
    private static final LocationId HERE = new LocationId(new UUID(0, 1));
    private static final LocationId THERE = new LocationId(new UUID(0, 2));
    private static final LocationId ELSEWHERE = new LocationId(new UUID(0, 3));
    private static final Places TWO = Places.only(Set.of(HERE, THERE));
    private static final JavaClasses PRODUCT = ProductClasses.all();

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
            SCORE_EDIT,
            OUTCOMES_PRACTICE,
            APPOINTMENT_READ,
            APPOINTMENT_EDIT,
            REFERRALS,
            CLAIMS,
            REMITTANCES,
            INSURANCE,
            ALLOWANCE_READ,
            PAYERS,
            ASSIGNMENTS,
            EMERGENCY_OPEN,
            EMERGENCY_REVIEW);

    @ParameterizedTest
    @EnumSource(Relation.class)
    void an_admin_reaches_nothing_of_any_client(Relation relation) {
        assertThat(CLINICAL).noneMatch(action -> permits(action, relation, Role.ADMIN));
    }

    @Test
    void what_is_about_no_client_is_the_team_the_places_and_the_settings() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CLINICAL))).containsExactlyInAnyOrder(TEAM, LOCATIONS, SETTINGS);
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
        "SCORE_EDIT, ASSIGNED, true, false",
        "SCORE_EDIT, NONE, false, false",
        "SCORE_EDIT, EMERGENCY, false, false",
        "PLAN_EDIT, NONE, false, false",
        "SCORE_SERIES_READ, NONE, false, true",
        "SCORE_SERIES_READ, ASSIGNED, true, true",
        "OUTCOMES_PRACTICE, NONE, false, true",
        "APPOINTMENT_READ, NONE, false, true",
        "APPOINTMENT_READ, ASSIGNED, true, true",
        "APPOINTMENT_EDIT, NONE, false, true",
        "CLAIMS, NONE, false, true",
        "CLAIMS, ASSIGNED, false, true",
        "REMITTANCES, NONE, false, true",
        "INSURANCE, NONE, false, true",
        "INSURANCE, ASSIGNED, false, true",
        "ALLOWANCE_READ, NONE, false, true",
        "ALLOWANCE_READ, ASSIGNED, true, true",
        "PAYERS, NONE, false, true",
        "ASSIGNMENTS, NONE, false, true",
        "TEAM, NONE, false, true",
        "LOCATIONS, NONE, false, true",
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

    /** Where a manager of two places may do what a manager of all may: everywhere, at the two, or nowhere. */
    @ParameterizedTest
    @CsvSource({
        "CLIENT_CONTACT_READ, ALL",
        "CLIENT_CONTACT_EDIT, ALL",
        "WHO_LOOKED, ALL",
        "OFFICE_DOCUMENT_READ, ALL",
        "OFFICE_DOCUMENT_EDIT, ALL",
        "SCORE_SERIES_READ, ALL",
        "REFERRALS, ALL",
        "INSURANCE, ALL",
        "ALLOWANCE_READ, ALL",
        "ASSIGNMENTS, ALL",
        "EMERGENCY_OPEN, ALL",
        "EMERGENCY_REVIEW, ALL",
        "APPOINTMENT_READ, TWO",
        "APPOINTMENT_EDIT, TWO",
        "OUTCOMES_PRACTICE, TWO",
        "CLAIMS, TWO",
        "TEAM, TWO",
        "LOCATIONS, TWO",
        "PAYERS, NONE",
        "REMITTANCES, NONE"
    })
    void a_manager_of_two_places_reaches_what_the_matrix_says(Action action, String where) {
        Places expected = switch (where) {
            case "ALL" -> Places.EVERYWHERE;
            case "TWO" -> TWO;
            default -> Places.NOWHERE;
        };
        assertThat(places(action, TWO, Role.MANAGER)).isEqualTo(expected);
        assertThat(places(action, Places.EVERYWHERE, Role.MANAGER)).isEqualTo(Places.EVERYWHERE);
        assertThat(AccessPolicy.permits(somebody(TWO, Role.MANAGER), action, Relation.NONE))
                .isEqualTo(!expected.nowhere());
        for (LocationId place : List.of(HERE, THERE, ELSEWHERE))
            assertThat(AccessPolicy.permitsAt(somebody(TWO, Role.MANAGER), action, Relation.NONE, place))
                    .as(action + " at " + place)
                    .isEqualTo(expected.has(place));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void every_action_of_a_manager_is_decided_for_a_manager_of_two_places(Action action) throws NoSuchMethodException {
        boolean decided = Arrays.stream(AccessPolicyTests.class
                        .getDeclaredMethod(
                                "a_manager_of_two_places_reaches_what_the_matrix_says", Action.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .anyMatch(line -> line.split(",")[0].equals(action.name()));
        assertThat(decided).as(action.name()).isEqualTo(permits(action, Relation.NONE, Role.MANAGER));
    }

    /** Roles add up: what a therapist may do of own clients does not become less by managing two places besides. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void another_role_is_not_limited_by_the_places_of_a_manager(Action action) {
        for (Relation relation : Relation.values())
            for (Role other : Set.of(Role.THERAPIST, Role.ADMIN)) {
                Places both = AccessPolicy.places(somebody(TWO, Role.MANAGER, other), action, relation);
                Places alone = AccessPolicy.places(somebody(TWO, other), action, relation);
                Places managed = AccessPolicy.places(somebody(TWO, Role.MANAGER), action, relation);
                assertThat(both).as(action + " and " + relation).isEqualTo(alone.or(managed));
                assertThat(alone).isIn(Places.EVERYWHERE, Places.NOWHERE);
            }
    }

    @Test
    void a_scope_has_the_places_of_its_action_and_becomes_narrower_only() {
        Subject manager = somebody(TWO, Role.MANAGER);
        Scope scope = AccessPolicy.everybodys(manager, CLAIMS);
        assertThat(scope.reaches(HERE, null)).isTrue();
        assertThat(scope.reaches(ELSEWHERE, null)).isFalse();
        assertThat(scope.reaches(ELSEWHERE, manager.id().value()))
                .as("nobody's own rows, without a therapist's role")
                .isFalse();
        assertThat(scope.at(Places.only(HERE)).reaches(THERE, null)).isFalse();
        assertThat(scope.at(Places.only(ELSEWHERE)).reaches(ELSEWHERE, null)).isFalse();
        assertThat(scope.at(Places.only(HERE)).at(Places.EVERYWHERE).reaches(THERE, null))
                .as("wider again")
                .isFalse();
    }

    @Test
    void a_therapist_who_manages_one_place_sees_own_visits_at_others() {
        Subject both = somebody(Places.only(HERE), Role.MANAGER, Role.THERAPIST);
        Scope scope = AccessPolicy.everybodys(both, APPOINTMENT_READ);
        assertThat(scope.reaches(THERE, both.id().value())).isTrue();
        assertThat(scope.at(Places.only(HERE)).reaches(THERE, both.id().value()))
                .as("not where only another place is wanted")
                .isFalse();
    }

    @Test
    void somebody_without_a_role_reaches_nothing_at_all() {
        assertThat(Action.values()).noneMatch(action -> permits(action, Relation.OWN));
    }

    private static boolean permits(Action action, Relation relation, Role... roles) {
        Subject subject = new Subject(new UserId(new UUID(0, 7)), "Somebody", Set.of(roles));
        return AccessPolicy.permits(subject, action, relation);
    }

    private static Places places(Action action, Places manages, Role... roles) {
        return AccessPolicy.places(somebody(manages, roles), action, Relation.NONE);
    }

    private static Subject somebody(Places manages, Role... roles) {
        return new Subject(new UserId(new UUID(0, 7)), "Somebody", Set.of(roles), manages, Places.EVERYWHERE);
    }
}
