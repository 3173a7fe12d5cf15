package app.unknot.charting.vignettes;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionBriefing;
import app.unknot.charting.encounters.Encounters;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.Gap;
import app.unknot.charting.note.Operation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.intake.Intake;
import app.unknot.intake.Told;
import app.unknot.letters.Letters;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.MeaningfulChange;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import app.unknot.screening.Gate;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleClearance;
import app.unknot.testing.SampleFiles;
import app.unknot.testing.Vignette;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of a story: consents, clearances in force and expired, and what lifts a hold. */
record VignettePapers(VignetteSteps its) {
    void papers(ClientId client, Vignette.Step step) {
        LocalDate today = its.clock.today();
        lifted(client, step);
        if (step.facts().isTrue("guardian_consent"))
            its.clients.agreed(its.selma, client, ConsentKind.TREATMENT, ConsentKind.MINOR);
        step.approved().forEach(rule -> paper(client, rule, today.plusDays(60)));
        step.expired().forEach(rule -> paper(client, rule, today.minusDays(1)));
        step.lastDay().forEach(rule -> paper(client, rule, today));
    }

    /** A hold ends by a doctor's paper and a manager, where the story goes on. */
    private void lifted(ClientId client, Vignette.Step step) {
        if (Level.valueOf(step.expected().get("disposition").asString()).holds()) return;
        its.holds.of(client).ifPresent(hold -> {
            var form =
                    SampleClearance.form(its.clock.today(), its.clock.today().plusDays(90), ClearanceTerms.NONE, Finding.HOLD);
            DocumentId paper = its.clearances.keep(client, form, SampleFiles.scan());
            its.clearances.verify(paper, "Called the practice");
            People.as(its.people.ruth(), () -> its.holds.lift(hold.id(), paper, "Checked by a doctor: " + step.comment()));
        });
    }

    void paper(ClientId client, String rule, LocalDate lastDay) {
        // What is told anew asks for a paper that knows of it; one that has expired was written long before.
        LocalDate issued = lastDay.isBefore(its.clock.today()) ? lastDay.minusDays(30) : its.clock.today();
        var form = SampleClearance.form(issued, lastDay, ClearanceTerms.NONE, rule);
        its.clearances.verify(its.clearances.keep(client, form, SampleFiles.scan()), "Called the practice");
    }
}
