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
            "anatomy",
            "audit",
            "audit::alerts",
            "audit::ui",
            "charting",
            "charting::amendments",
            "charting::briefing",
            "charting::encounters",
            "charting::history",
            "charting::note",
            "charting::signing",
            "claims",
            "claims::filing",
            "clients",
            "clients::consent",
            "clients::documents",
            "insurance",
            "letters",
            "letters::passing",
            "plans",
            "plans::checkpoints",
            "plans::dose",
            "plans::form",
            "practice",
            "schedule",
            "screening",
            "screening::answers",
            "screening::clearances",
            "screening::holds",
            "screening::questions",
            "screening::rulebook",
            "shared"
        })
@NullMarked
package app.unknot.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
