package app.unknot.outcomes.ui;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.VisitOutcomes;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ListExport;
import org.springframework.stereotype.Component;

/** What all pages of outcomes need. */
@Component
record PracticeDesk(
        PracticeOutcomes outcomes,
        VisitOutcomes visits,
        Therapists therapists,
        FacetWords words,
        PracticeSettings settings,
        ListExport export,
        PracticeClock clock) {
    /** As lists write it, so that they sort by it. */
    String name(UserId therapist) {
        var profile = therapists.profile(therapist);
        return profile.lastName() + ", " + profile.firstName();
    }
}
