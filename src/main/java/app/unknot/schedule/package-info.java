/** Appointments and the therapist's day. */
@ApplicationModule(
        displayName = "Schedule",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::leaving",
            "accounts::notices",
            "accounts::tries",
            "anatomy",
            "audit",
            "clients",
            "clients::contact",
            "clients::directory",
            "clients::merge",
            "clients::ui",
            "plans",
            "plans::dose",
            "plans::form",
            "practice",
            "practice::hours",
            "practice::mail",
            "screening",
            "screening::effects",
            "screening::holds",
            "shared"
        })
@NullMarked
package app.unknot.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
