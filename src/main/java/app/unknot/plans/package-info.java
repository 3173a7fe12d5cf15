/** Treatment plans: goals, dose, techniques, pressure, home care, checkpoints. */
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::tablets",
            "accounts::ui",
            "anatomy",
            "audit",
            "clients",
            "clients::consent",
            "clients::history",
            "clients::merge",
            "practice",
            "screening",
            "screening::rulebook",
            "screening::ui",
            "shared"
        })
@NullMarked
package app.unknot.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
