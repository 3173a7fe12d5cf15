/** The claim from signed note to posted remittance. */
@ApplicationModule(
        displayName = "Claims",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "anatomy",
            "audit",
            "charting",
            "charting::note",
            "clients",
            "clients::directory",
            "clients::merge",
            "insurance",
            "ledger",
            "practice",
            "shared"
        })
@NullMarked
package app.unknot.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
