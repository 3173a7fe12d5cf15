/** Screening: the rule set, its evaluation, holds and what they forbid today. */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "anatomy",
            "audit",
            "clients",
            "clients::consent",
            "clients::documents",
            "clients::merge",
            "shared"
        })
@NullMarked
package app.unknot.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
