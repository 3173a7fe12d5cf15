package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.charting.signing.SigningGaps;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.plans.HomeCareLimits;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Objection;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Vignette;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients with their stories, from the first question to the signature: papers, health history, screening, booking, session, note
 * and plan, each through the services that the screens use. Everybody has weeks of their own, years ago.
 */
@PortalTest
class VignetteJourneyTests extends VignetteSteps {
    static List<Vignette> stories() {
        return Vignette.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void the_portal_treats_every_client_as_the_ground_rules_say(Vignette story) {
        Optional<VignettePast> past = VignettePast.of(story);
        ClientId client = registered(
                story, start.minusDays(past.map(VignettePast::daysBefore).orElse(0)));
        past.ifPresent(before -> before.happen(this, client, story));
        for (Vignette.Step step : story.steps())
            on(start.plusDays(step.day()), () -> {
                papers(client, step);
                Optional<AppointmentId> visit = visitOf(client);
                ScreeningResult today = screened(client, story, step);
                assertAnswer(today, story, step);
                assertResponse(story, step);
                assertBooking(client, step);
                if (step.day() == 0) VignettePlan.check(this, client, story, today);
                assertThat(today.allowsStart()).isEqualTo(!step.blocks());
                if (!step.blocks())
                    visit.ifPresent(appointment -> VignetteNote.check(this, client, appointment, story, step, today));
                else VignetteTurnedAway.check(this, client, visit, story, step, today);
            });
        if (VignettePast.pauses(story))
            on(start, () -> {
                assertThat(pauses.isPaused(client))
                        .as("no further session of the plan")
                        .isTrue();
                assertThat(objection(client, start.plusDays(1)))
                        .get()
                        .extracting(Objection::sentence)
                        .asString()
                        .contains("paused");
            });
    }

    @Test
    void a_fever_of_yesterday_is_no_fact_of_today_and_its_hold_stays() {
        ClientId client = adult("Fay");
        on(start, () -> {
            visitOf(client);
            assertThat(screened(client, Facts.of("fever")).level()).isEqualTo(Level.EMERGENCY);
        });
        on(start.plusDays(1), () -> {
            ScreeningResult next = asked(client);
            assertThat(next.findings()).extracting(Finding::rule).containsExactly(Finding.HOLD);
            assertThat(next.level()).isEqualTo(Level.EMERGENCY);
        });
    }

    @Test
    void a_fresh_injury_counts_for_three_days_and_frees_hands_and_heat_on_the_fourth() {
        ClientId client = adult("Ike");
        on(start, () -> screened(client, Facts.of("acute_injury_72h")));
        on(start.plusDays(3), () -> {
            ScreeningResult third = asked(client);
            assertThat(third.ceiling()).isEqualTo(3);
            assertThat(HomeCareLimits.of(third)).containsOnlyKeys(HomeCareItem.HEAT);
        });
        on(start.plusDays(4), () -> {
            ScreeningResult fourth = asked(client);
            assertThat(fourth.level()).isEqualTo(Level.CLEAR);
            assertThat(fourth.ceiling()).isNull();
            assertThat(HomeCareLimits.of(fourth)).isEmpty();
        });
    }

    @Test
    void a_blood_pressure_of_last_week_is_measured_again_and_surgery_counts_for_twelve_weeks() {
        ClientId client = adult("Bo");
        on(start, () -> screened(client, Facts.of("surgery_recent_12w").with("bp_systolic", 150)));
        on(
                start.plusDays(7),
                () -> assertThat(screening
                                .recordRescreen(
                                        client,
                                        new VisitAnswers(allNo(), AnythingNew.NOTHING, new Observed(false, 179, 109)))
                                .level())
                        .isEqualTo(Level.CLEARANCE));
        on(start.plusDays(84), () -> assertThat(asked(client).level()).isEqualTo(Level.CLEARANCE));
        on(start.plusDays(85), () -> assertThat(asked(client).level()).isEqualTo(Level.CLEAR));
    }

    @Test
    void after_a_warning_sign_in_mid_session_the_note_is_signed_only_as_stopped() {
        ClientId client = adult("Mid");
        on(start, () -> {
            AppointmentId visit = visitOf(client).orElseThrow();
            screened(client, Facts.NONE);
            NoteId note = starts.start(visit);
            Map<String, Boolean> answers = allNo();
            answers.put("E02", true);
            screening.recordRescreen(client, new VisitAnswers(answers, AnythingNew.NOTHING, Observed.NOTHING));

            Draft draft = notes.append(note, NoteWriting.firstVisit(6, 4, 4).operations());

            assertThatThrownBy(() -> sign(note, draft))
                    .isInstanceOfSatisfying(
                            NoteIncomplete.class,
                            incomplete -> assertThat(incomplete.gaps())
                                    .extracting(NoteGap::code)
                                    .containsExactly(SigningGaps.STOPPED));
        });
    }

    @Test
    void a_guardian_signs_withdraws_and_signs_again() {
        ClientId client = registered("Tim", start.minusYears(16));
        on(start, () -> {
            AppointmentId visit = visitOf(client).orElseThrow();
            assertThat(screened(client, Facts.NONE).level()).isEqualTo(Level.DEFER);
            assertThatThrownBy(() -> starts.start(visit)).isInstanceOf(RefusedRequest.class);

            clients.agreed(selma, client, ConsentKind.TREATMENT, ConsentKind.MINOR);

            assertThat(results.today(client).orElseThrow().level()).isEqualTo(Level.CLEAR);
            assertThat(objection(client, start)).isEmpty();
            assertThat(starts.start(visit)).isNotNull();
        });
        on(
                start.plusDays(364),
                () -> assertThat(asked(client).findings())
                        .extracting(Finding::rule)
                        .as("the paper's last day")
                        .doesNotContain("G01"));
        on(
                start.plusDays(365),
                () -> assertThat(asked(client).findings())
                        .extracting(Finding::rule)
                        .as("the day after")
                        .contains("G01"));
    }
}
