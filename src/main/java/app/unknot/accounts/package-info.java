/** Who may sign in and what they may do: users, roles, invitations, sessions, the access policy. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"audit", "audit::alerts", "shared"})
@NullMarked
package app.unknot.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
