/** What holds the screens together: layout, sign-in, security configuration, error pages. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::factors",
            "accounts::factors-passkeys",
            "accounts::joining",
            "accounts::people",
            "accounts::signin",
            "accounts::tablets",
            "accounts::tries",
            "accounts::ui",
            "audit",
            "audit::ui",
            "charting",
            "claims",
            "clients",
            "clients::documents",
            "clients::ui",
            "insurance",
            "intake",
            "letters",
            "outcomes",
            "practice",
            "records",
            "schedule",
            "screening::ui",
            "shared"
        })
@NullMarked
package app.unknot.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
