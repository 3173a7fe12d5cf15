/** Session notes: draft journal, signing, addenda. */
@ApplicationModule(
        displayName = "Charting",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::signin",
            "accounts::tablets",
            "anatomy",
            "audit",
            "audit::anchors",
            "clients",
            "clients::consent",
            "clients::directory",
            "clients::documents",
            "clients::history",
            "clients::merge",
            "clients::timeline",
            "clients::ui",
            "letters",
            "plans",
            "plans::checkpoints",
            "plans::dose",
            "plans::form",
            "practice",
            "schedule",
            "schedule::ui",
            "screening",
            "screening::answers",
            "screening::holds",
            "screening::rulebook",
            "shared"
        })
@NullMarked
package app.unknot.charting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
