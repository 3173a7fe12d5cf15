package app.unknot.accounts;

import app.unknot.shared.Places;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of accounts shows.
 *
 * @param manages the places at which the manager's role holds
 * @param treatsAt the places at which the person treats as a therapist
 * @param active whether a password has been chosen; false while an invitation is open
 * @param disabledAt since when it is disabled; null while it is not, and for accounts from before this was noted
 */
public record AccountRow(
        UserId id,
        String signInName,
        String firstName,
        String lastName,
        String credentials,
        Set<Role> roles,
        Places manages,
        Places treatsAt,
        boolean enabled,
        boolean active,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSignInAt) {
    public String name() {
        return firstName + " " + lastName;
    }
}
