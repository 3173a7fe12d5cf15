/** The practice itself: profile, places of work, rooms, service catalogue, settings. */
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "accounts::joining",
            "accounts::places",
            "audit",
            "shared"
        })
@NullMarked
package app.unknot.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
