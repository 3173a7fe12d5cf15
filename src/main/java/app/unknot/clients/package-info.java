/** The client record: identity, contacts, care team, preferences. */
@ApplicationModule(
        displayName = "Clients",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::factors",
            "accounts::notices",
            "accounts::ui",
            "anatomy",
            "audit",
            "audit::chain",
            "audit::reading",
            "audit::ui",
            "shared"
        })
@NullMarked
package app.unknot.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
