/** Who pays: payers, policies, prescriptions. */
@ApplicationModule(
        displayName = "Insurance",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "anatomy",
            "audit",
            "clients",
            "clients::documents",
            "clients::documents-ui",
            "schedule",
            "shared"
        })
@NullMarked
package app.unknot.insurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
