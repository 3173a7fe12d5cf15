package app.unknot.shell.doors.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionEndTests {
    private static final Instant NOW = Instant.parse("2026-11-29T15:00:00Z");
    private static final SessionTimeouts LIMITS = new SessionTimeouts(
            Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofHours(12), 3);

    /** Minutes since the sign-in, minutes since the person was last active. */
    @ParameterizedTest
    @CsvSource({
        "THERAPIST,               60,  59, ''",
        "THERAPIST,               90,  60, IDLE",
        "THERAPIST,              600, 300, IDLE",
        "MANAGER,                 31,  29, ''",
        "MANAGER,                 31,  30, IDLE",
        "ADMIN,                   20,  14, ''",
        "ADMIN,                   20,  15, IDLE",
        "ADMIN MANAGER,           40,  29, ''",
        "ADMIN MANAGER,           40,  30, IDLE",
        "ADMIN MANAGER THERAPIST, 90,  59, ''",
        "ADMIN MANAGER THERAPIST, 90,  60, IDLE",
        "'',                      20,  15, IDLE",
        "THERAPIST,              719,   0, ''",
        "THERAPIST,              720,   0, LONGEST",
        "ADMIN,                  900,   0, LONGEST",
        "THERAPIST,              720, 120, LONGEST",
        "THERAPIST,               -5,  -5, ''",
    })
    void a_session_ends_when_nobody_was_active_for_the_roles_time_or_after_twelve_hours(
            String roles, int begun, int active, String end) {
        Set<Role> all = Arrays.stream(roles.split(" "))
                .filter(role -> !role.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        assertThat(SessionEnd.of(
                        NOW.minus(Duration.ofMinutes(begun)), NOW.minus(Duration.ofMinutes(active)), all, LIMITS, NOW))
                .isEqualTo(Optional.of(end).filter(text -> !text.isEmpty()).map(SessionEnd::valueOf));
    }
}
