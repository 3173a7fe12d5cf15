package app.unknot.accounts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of accounts shows.
 *
 * @param active whether a password has been chosen; false while an invitation is open
 */
public record AccountRow(
        UserId id,
        String signInName,
        String name,
        String credentials,
        Set<Role> roles,
        boolean enabled,
        boolean active,
        @Nullable Instant lastSignInAt) {}
