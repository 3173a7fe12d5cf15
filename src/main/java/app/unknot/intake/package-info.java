/** The first visit's questions: health history, safety questions, and what to ask again. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "accounts",
            "accounts::tablets",
            "accounts::ui",
            "anatomy",
            "clients",
            "clients::contact",
            "clients::directory",
            "clients::documents",
            "clients::documents-ui",
            "clients::history",
            "letters",
            "practice",
            "screening",
            "screening::answers",
            "screening::clearances",
            "screening::holds",
            "screening::medicines",
            "screening::questions",
            "screening::rulebook",
            "screening::ui",
            "shared"
        })
@NullMarked
package app.unknot.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
