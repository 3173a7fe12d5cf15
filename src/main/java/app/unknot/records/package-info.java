/** The records as a whole: backup, restore and verification, on screen and by command. */
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {
            "accounts",
            "accounts::requests",
            "audit",
            "audit::anchors",
            "audit::chain",
            "practice",
            "shared"
        })
@NullMarked
package app.unknot.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
