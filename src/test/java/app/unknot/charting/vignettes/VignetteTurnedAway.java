package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteExpectation;
import app.unknot.charting.NoteExpectation.Said;
import app.unknot.charting.encounters.EncounterForm;
import app.unknot.charting.encounters.EncounterId;
import app.unknot.charting.encounters.EncounterKind;
import app.unknot.charting.encounters.OpenEncounter;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.screening.ScreeningResult;
import app.unknot.testing.People;
import app.unknot.testing.Vignette;
import java.util.List;
import java.util.Optional;

/** A client whose session may not begin: nothing starts, and what can be written down is why. */
final class VignetteTurnedAway {
    private VignetteTurnedAway() {}

    static void check(
            VignetteSteps its,
            ClientId client,
            Optional<AppointmentId> visit,
            Vignette story,
            Vignette.Step step,
            ScreeningResult today) {
        visit.ifPresent(appointment ->
                assertThatThrownBy(() -> its.starts.start(appointment)).isInstanceOf(RefusedRequest.class));
        VignetteHeader.stopped(its.results.standing(client));
        for (Said said : NoteExpectation.of(story, step)) {
            switch (said.kind()) {
                case NOT_TREATED, TOLD -> notTreated(its, client);
                case ON_HOLD -> onHold(its, client);
                case LETTER -> VignetteProse.letter(its, client, today, said);
                default -> {}
            }
        }
    }

    private static void notTreated(VignetteSteps its, ClientId client) {
        EncounterId id = its.encounterSigning.sign(
                client,
                new EncounterForm(
                        EncounterKind.NOT_TREATED,
                        null,
                        "What was told at the safety questions",
                        "Go to the emergency department now. Left by taxi with his wife.",
                        "Emergency department",
                        "Selma",
                        its.clock.instant(),
                        ""),
                its.signIn.confirm(its.selma, People.PASSWORD).orElseThrow());
        OpenEncounter written = its.encounters.open(id);
        assertThat(written.at()).isEqualTo(its.clock.instant());
        assertThat(written.texts().sequencedKeySet()).contains("Reason", "Advised", "Referred to", "Told by");
    }

    private static void onHold(VignetteSteps its, ClientId client) {
        List<AppointmentRow> days = its.start
                .datesUntil(its.start.plusDays(8))
                .flatMap(day -> its.schedule.day(day).stream())
                .filter(row -> row.client().equals(client))
                .filter(row -> !row.startsAt().isBefore(its.clock.instant()))
                .toList();
        assertThat(days).isNotEmpty().extracting(AppointmentRow::state).containsOnly(AppointmentState.HOLD);
    }
}
