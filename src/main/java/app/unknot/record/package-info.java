/** The pages that look across modules: the client's page, the history, today, emergency access. */
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {
            "accounts",
            "anatomy",
            "charting",
            "charting::briefing",
            "charting::history",
            "charting::note",
            "charting::search",
            "charting::ui",
            "charting::worklist",
            "clients",
            "clients::documents",
            "clients::emergency",
            "clients::history",
            "clients::timeline",
            "insurance::ui",
            "intake::ui",
            "letters::ui",
            "plans",
            "plans::checkpoints",
            "plans::form",
            "practice",
            "schedule",
            "schedule::ui",
            "screening",
            "screening::ui",
            "shared"
        })
@NullMarked
package app.unknot.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
