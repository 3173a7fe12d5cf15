/** The practice itself: profile, rooms, service catalogue, settings. */
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {"accounts", "accounts::joining", "audit", "shared"})
@NullMarked
package app.unknot.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
