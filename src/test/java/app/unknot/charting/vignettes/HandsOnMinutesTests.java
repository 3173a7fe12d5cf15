package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.briefing.SessionBriefing.Briefing;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.clients.ClientId;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.schedule.Booking;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.LocationId;
import app.unknot.testing.PortalTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule that limits how long hands are on, from the booking to the signature. */
@PortalTest
class HandsOnMinutesTests extends VignetteSteps {
    private static final Facts FIBROMYALGIA =
            Facts.of("fibromyalgia", "assessed_12m").with("onset_days", 200);

    @Test
    void a_longer_appointment_is_asked_about_once_and_nobody_hears_why() {
        ClientId client = adult("Lou");
        on(start, () -> {
            screened(client, FIBROMYALGIA);
            Booking hour = new Booking(client, selma.id(), LocationId.FIRST, null, null, at(start, 14), 60, false);

            assertThat(bookings.objection(hour)).hasValueSatisfying(objection -> {
                assertThat(objection.isFinal()).isFalse();
                assertThat(objection.sentence()).contains("at most 30 minutes").doesNotContain("Fibromyalgia");
            });
            assertThat(bookings.objection(
                            new Booking(client, selma.id(), LocationId.FIRST, null, null, at(start, 14), 30, false)))
                    .isEmpty();
            assertThat(bookings.book(
                            new Booking(client, selma.id(), LocationId.FIRST, null, null, at(start, 14), 60, true)))
                    .isNotNull();
        });
    }

    @Test
    void a_plan_of_longer_sessions_is_refused_with_a_sentence() {
        ClientId client = adult("Lea");
        on(start, () -> {
            screened(client, FIBROMYALGIA);
            var form = form(PlanTemplate.CHRONIC, Set.of(Technique.SWEDISH), HomeCareItem.WALKING);

            assertThatThrownBy(() -> agreement.agree(client, form.lasting(60)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessage("A session takes at most 30 minutes for now: Fibromyalgia.");
            assertThat(agreement.agree(client, form.lasting(30)).agreed().minutes())
                    .isEqualTo(30);
        });
    }

    @Test
    void the_workspace_counts_against_the_lower_number_and_signing_asks_for_a_reason() {
        ClientId client = adult("Liz");
        on(start, () -> {
            NoteId note = begun(client);
            Briefing shown = briefing.of(notes.draft(note).head());

            assertThat(shown.plannedMinutes()).isEqualTo(30);
            assertThat(shown.handsOn()).isEqualTo(new HandsOnLimit(30, "Fibromyalgia"));
            assertThat(shown.limits()).contains("at most 30 minutes");
            assertThat(shown.alerts())
                    .contains(new AlertLine("MINUTES", "caution", "At most 30 minutes", "Fibromyalgia"));

            Draft long31 = notes.append(
                    note,
                    NoteWriting.firstVisit(6, 4, 4)
                            .set("limits.seen", shown.limits())
                            .set("time.total", 31)
                            .operations());
            assertThat(codes(long31)).containsExactly("OVER_MINUTES");
            assertThatThrownBy(() -> sign(note, long31)).isInstanceOf(NoteIncomplete.class);
            sign(
                    note,
                    notes.append(
                            note,
                            NoteWriting.empty()
                                    .set("minutes.reason", "She asked for one more minute")
                                    .operations()));
        });
    }

    @Test
    void after_a_reaction_the_next_sessions_are_shorter_for_sixty_days() {
        ClientId client = adult("Lin");
        on(start, () -> {
            NoteId note = begun(client);
            sign(
                    note,
                    notes.append(
                            note,
                            NoteWriting.firstVisit(6, 4, 4)
                                    .reaction("MODERATE")
                                    .set("limits.seen", limitsOf(note))
                                    .operations()));
        });
        on(start.plusDays(7), () -> {
            NoteId note = begun(client);
            Briefing shown = briefing.of(notes.draft(note).head());

            assertThat(shown.handsOn()).isEqualTo(new HandsOnLimit(20, "Fibromyalgia, reaction last time"));
            assertThat(shown.plannedMinutes()).isEqualTo(20);
            assertThat(shown.alerts()).extracting(AlertLine::strong).contains("At most 20 minutes", "Last time");
            Draft usual = notes.append(
                    note,
                    NoteWriting.firstVisit(5, 4, 4)
                            .set("limits.seen", shown.limits())
                            .operations());
            assertThat(codes(usual)).containsExactly("OVER_MINUTES");
        });
        on(
                start.plusDays(61),
                () -> assertThat(briefing.of(notes.draft(begun(client)).head()).plannedMinutes())
                        .isEqualTo(30));
    }

    private String limitsOf(NoteId note) {
        return briefing.of(notes.draft(note).head()).limits();
    }

    private NoteId begun(ClientId client) {
        var visit = visitOf(client).orElseThrow();
        screened(client, FIBROMYALGIA);
        return starts.start(visit);
    }
}
