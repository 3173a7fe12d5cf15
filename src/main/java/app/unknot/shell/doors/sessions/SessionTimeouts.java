package app.unknot.shell.doors.sessions;

import app.unknot.accounts.Role;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The practice's limits for sessions.
 *
 * @param therapist how long a therapist may do nothing
 * @param manager how long a manager may do nothing
 * @param admin how long an admin may do nothing
 * @param longest how long a session lasts at most, whatever is done in it
 * @param perPerson how many sessions one person has at most
 */
@ConfigurationProperties("unknot.session")
record SessionTimeouts(Duration therapist, Duration manager, Duration admin, Duration longest, int perPerson) {
    /** Who has several roles may do nothing for as long as the one with the longest time: hands that work touch no tablet. */
    Duration idle(Set<Role> roles) {
        return roles.stream().map(this::idle).max(Duration::compareTo).orElse(admin);
    }

    private Duration idle(Role role) {
        return switch (role) {
            case THERAPIST -> therapist;
            case MANAGER -> manager;
            case ADMIN -> admin;
        };
    }
}
