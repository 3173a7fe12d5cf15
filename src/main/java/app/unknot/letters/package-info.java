/** Letters and the referral loop: what was written to whom, what waits for an answer, and who owns it. */
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {
            "accounts",
            "accounts::access",
            "anatomy",
            "audit",
            "clients",
            "clients::documents",
            "clients::history",
            "clients::merge",
            "practice",
            "screening",
            "screening::clearances",
            "screening::holds",
            "screening::store",
            "screening::ui",
            "shared"
        })
@NullMarked
package app.unknot.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
