/** What became of the client: responder rule, intervals, trends. */
@ApplicationModule(
        displayName = "Outcomes",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::tablets",
            "accounts::tries",
            "accounts::ui",
            "anatomy",
            "audit",
            "charting",
            "clients",
            "clients::history",
            "clients::merge",
            "clients::timeline",
            "insurance",
            "insurance::changes",
            "letters",
            "letters::tasks",
            "plans",
            "plans::checkpoints",
            "plans::dose",
            "plans::form",
            "plans::targets",
            "practice",
            "practice::mail",
            "shared"
        })
@NullMarked
package app.unknot.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
