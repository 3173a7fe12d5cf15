package app.unknot.accounts.requests;

import static app.unknot.accounts.Role.ADMIN;
import static app.unknot.accounts.Role.MANAGER;
import static app.unknot.accounts.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.requests.TwoPersonRule.NotYet;
import app.unknot.accounts.requests.TwoPersonRule.People;
import app.unknot.accounts.requests.TwoPersonRule.Sheet;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoPersonRuleTests {
    private static final Instant NOW = Instant.parse("2026-03-10T17:00:00Z");
    private final AccountRow tomas = person("Tomas", true, null, ADMIN);
    private final AccountRow ruth = person("Ruth", true, null, MANAGER);
    private final AccountRow maya = person("Maya", true, null, THERAPIST);

    @Test
    void every_role_that_is_given_takes_two_and_so_does_the_end_of_a_managers() {
        for (Set<Role> before : everySet())
            for (Set<Role> after : everySet()) {
                boolean gives = !before.containsAll(after);
                boolean endsManager = before.contains(MANAGER) && !after.contains(MANAGER);
                assertThat(TwoPersonRule.rolesNeedTwo(false, before, after))
                        .as(before + " to " + after)
                        .isEqualTo(gives || endsManager);
                assertThat(TwoPersonRule.rolesNeedTwo(true, before, after))
                        .as("one's own")
                        .isTrue();
            }
    }

    @Test
    void a_place_that_is_added_and_the_first_limit_take_two() {
        Places here = Places.only(LocationId.FIRST);
        Places there = Places.only(new LocationId(new UUID(0, 2)));
        for (Places before : List.of(Places.EVERYWHERE, here, there, here.or(there)))
            for (Places after : List.of(Places.EVERYWHERE, here, there, here.or(there))) {
                boolean less = !before.everywhere() && before.cover(after);
                assertThat(TwoPersonRule.placesNeedTwo(false, before, after))
                        .as(before + " to " + after)
                        .isEqualTo(!before.equals(after) && !less);
                assertThat(TwoPersonRule.placesNeedTwo(true, before, after))
                        .as("one's own")
                        .isEqualTo(!before.equals(after));
            }
    }

    @Test
    void a_code_alone_never_stands_for_a_factor() {
        assertThat(TwoPersonRule.codeNeedsTwo(true, true))
                .as("the factor guards it")
                .isFalse();
        assertThat(TwoPersonRule.codeNeedsTwo(true, false)).isTrue();
        assertThat(TwoPersonRule.codeNeedsTwo(false, false))
                .as("nobody has signed in yet, and two people have agreed to the account")
                .isFalse();
    }

    @Test
    void a_manager_agrees_and_never_who_asks_nor_whom_it_is_about() {
        assertThat(second(List.of(tomas, ruth, maya), tomas, maya)).isEqualTo(new People(Set.of(ruth.id())));
        AccountRow both = person("Ada", true, null, ADMIN, MANAGER);
        assertThat(second(List.of(both, ruth), both, maya)).isEqualTo(new People(Set.of(ruth.id())));
        assertThat(second(List.of(tomas, ruth, both), tomas, ruth)).isEqualTo(new People(Set.of(both.id())));
    }

    @Test
    void without_a_manager_another_admin_agrees_and_in_a_practice_of_one_the_sheet() {
        AccountRow other = person("Ada", true, null, ADMIN);
        assertThat(second(List.of(tomas, other, maya), tomas, maya)).isEqualTo(new People(Set.of(other.id())));
        assertThat(second(List.of(tomas, maya), tomas, maya)).isEqualTo(new Sheet());
        assertThat(second(List.of(tomas), tomas, null)).isEqualTo(new Sheet());
    }

    @Test
    void an_invited_manager_who_never_signed_in_agrees_to_nothing() {
        AccountRow invited = new AccountRow(
                new UserId(UUID.randomUUID()),
                "x",
                "Ines",
                "Zorzi",
                "",
                Set.of(MANAGER),
                Places.EVERYWHERE,
                Places.EVERYWHERE,
                true,
                false,
                null,
                null);
        assertThat(second(List.of(tomas, invited), tomas, null)).isEqualTo(new Sheet());
    }

    @Test
    void disabling_the_manager_does_not_make_a_practice_of_one_at_once() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        AccountRow gone = person("Ruth", false, yesterday, MANAGER);
        assertThat(second(List.of(tomas, gone, maya), tomas, maya))
                .isEqualTo(new NotYet(yesterday.plus(Duration.ofDays(14))));
        AccountRow longGone = person("Ruth", false, NOW.minus(Duration.ofDays(15)), MANAGER);
        assertThat(second(List.of(tomas, longGone, maya), tomas, maya)).isEqualTo(new Sheet());
    }

    @Test
    void a_manager_may_agree_to_be_none_any_more() {
        assertThat(TwoPersonRule.second(List.of(tomas, ruth), tomas.id(), ruth.id(), true, NOW))
                .isEqualTo(new People(Set.of(ruth.id())));
        assertThat(TwoPersonRule.second(List.of(tomas, ruth), ruth.id(), ruth.id(), true, NOW))
                .as("but not to what they have asked for")
                .isEqualTo(new People(Set.of(tomas.id())));
    }

    private static TwoPersonRule.Second second(List<AccountRow> all, AccountRow asker, @Nullable AccountRow about) {
        return TwoPersonRule.second(all, asker.id(), about == null ? null : about.id(), false, NOW);
    }

    private static List<Set<Role>> everySet() {
        return List.of(
                Set.of(THERAPIST),
                Set.of(MANAGER),
                Set.of(ADMIN),
                Set.of(THERAPIST, MANAGER),
                Set.of(THERAPIST, ADMIN),
                Set.of(MANAGER, ADMIN),
                Set.of(THERAPIST, MANAGER, ADMIN));
    }

    private static AccountRow person(String first, boolean enabled, @Nullable Instant disabledAt, Role... roles) {
        return new AccountRow(
                new UserId(UUID.randomUUID()),
                first.toLowerCase(Locale.ROOT),
                first,
                "Weir",
                "",
                Set.of(roles),
                Places.EVERYWHERE,
                Places.EVERYWHERE,
                enabled,
                true,
                disabledAt,
                NOW);
    }
}
