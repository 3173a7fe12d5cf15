package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.note.NoteSummary;
import app.unknot.charting.note.NoteSummary.Line;
import app.unknot.charting.note.NoteSummary.Part;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.ClientId;
import app.unknot.screening.questions.Facts;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.Test;

/** What a signed note says of how the session was adapted. */
@PortalTest
class AdaptedNoteTests extends VignetteSteps {
    @Test
    void the_signed_note_names_what_it_was_adapted_to() {
        ClientId client = adult("Pia");
        on(start, () -> {
            var visit = visitOf(client).orElseThrow();
            screened(client, Facts.of("oil_or_scent_allergy", "assessed_12m"));
            NoteId note = starts.start(visit);
            sign(
                    note,
                    notes.append(
                            note,
                            NoteWriting.firstVisit(6, 4, 4)
                                    .set(
                                            "limits.seen",
                                            briefing.of(notes.draft(note).head())
                                                    .limits())
                                    .set("adapted.L08", "Plain product")
                                    .operations()));

            OpenNote signed = history.open(note);

            assertThat(NoteSummary.of(signed.content(), signed.ruleTitles()).get(Part.ASSESSMENT))
                    .contains(new Line("Adapted for Oil or scent allergy", "Plain product"));
        });
    }

    @Test
    void a_note_that_was_adapted_to_nothing_asks_for_no_titles() {
        ClientId client = adult("Pam");
        on(start, () -> {
            var visit = visitOf(client).orElseThrow();
            screened(client, Facts.of("assessed_12m"));
            NoteId note = starts.start(visit);
            sign(note, notes.append(note, NoteWriting.firstVisit(6, 4, 4).operations()));

            assertThat(history.open(note).ruleTitles()).isEmpty();
        });
    }
}
