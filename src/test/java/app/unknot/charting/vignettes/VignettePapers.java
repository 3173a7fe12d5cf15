package app.unknot.charting.vignettes;

import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.documents.DocumentId;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.testing.People;
import app.unknot.testing.SampleClearance;
import app.unknot.testing.SampleFiles;
import app.unknot.testing.Vignette;
import java.time.LocalDate;

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
            var form = SampleClearance.form(
                    its.clock.today(), its.clock.today().plusDays(90), ClearanceTerms.NONE, Finding.HOLD);
            DocumentId paper = its.keeping.keep(client, form, SampleFiles.scan());
            its.keeping.verify(paper, "Called the practice");
            People.as(
                    its.people.ruth(),
                    () -> its.holds.lift(hold.id(), paper, "Checked by a doctor: " + step.comment()));
        });
    }

    void paper(ClientId client, String rule, LocalDate lastDay) {
        // What is told anew asks for a paper that knows of it; one that has expired was written long before.
        LocalDate issued = lastDay.isBefore(its.clock.today()) ? lastDay.minusDays(30) : its.clock.today();
        var form = SampleClearance.form(issued, lastDay, ClearanceTerms.NONE, rule);
        its.keeping.verify(its.keeping.keep(client, form, SampleFiles.scan()), "Called the practice");
    }
}
