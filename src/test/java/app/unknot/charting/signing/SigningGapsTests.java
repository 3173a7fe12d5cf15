package app.unknot.charting.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.briefing.PressurePreferences;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.HomeCareItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningGapsTests {
    private static final SessionFrame FREE = frame(null, Map.of(), Set.of());

    @Test
    void a_complete_routine_note_has_no_gap() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5), FREE)).isEmpty();
    }

    @Test
    void answers_alone_are_a_note_too() {
        NoteWriting answered = NoteWriting.routine(6, 3, 5)
                .without("s.text")
                .without("o.text")
                .without("a.text")
                .without("p.text")
                .set("a.response", "IMPROVED")
                .set("next.weeks", 1);
        assertThat(gaps(answered, FREE)).isEmpty();
    }

    @Test
    void an_empty_note_names_its_gaps_in_the_order_of_a_visit() {
        assertThat(gaps(NoteWriting.empty(), FREE))
                .extracting(NoteGap::section)
                .isSorted()
                .contains(NoteGap.Section.ARRIVE, NoteGap.Section.HANDS_ON, NoteGap.Section.FINISH);
    }

    @Test
    void pressure_above_the_ceiling_is_a_gap_that_says_both_numbers() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5), frame(4, Map.of(), Set.of())))
                .extracting(NoteGap::message)
                .containsExactly("5 on right lumbar is above the ceiling of 4: correct it, or record the incident");
    }

    @Test
    void pressure_above_the_ceiling_is_signed_with_its_incident() {
        NoteWriting recorded =
                NoteWriting.routine(6, 3, 5).set("region.LUMBAR_R.incident", "Slipped in too deep, eased at once.");
        assertThat(gaps(recorded, frame(4, Map.of(), Set.of()))).isEmpty();
    }

    @Test
    void what_was_above_the_ceiling_is_accounted_for_once() {
        NoteWriting recorded = NoteWriting.routine(6, 3, 8).set("region.LUMBAR_R.incident", "Eased at once.");
        assertThat(codes(recorded, frame(4, Map.of(), Set.of()))).isEmpty();
    }

    @Test
    void pressure_well_above_the_preference_asks_for_the_reason() {
        assertThat(codes(NoteWriting.routine(6, 3, 7), FREE)).containsExactly("OVER_PREFERENCE");
        assertThat(codes(NoteWriting.routine(6, 3, 6), FREE)).isEmpty();
        assertThat(codes(NoteWriting.routine(6, 3, 7).set("region.LUMBAR_R.reason", "Asked for more."), FREE))
                .isEmpty();
    }

    @Test
    void what_the_client_wants_today_counts_before_the_profile() {
        assertThat(codes(NoteWriting.routine(6, 3, 7).set("pressure.wanted", 7), FREE))
                .isEmpty();
    }

    @Test
    void a_banned_technique_cannot_be_signed() {
        assertThat(codes(NoteWriting.routine(6, 3, 5), frame(null, Map.of(Technique.SWEDISH, "reason"), Set.of())))
                .containsExactly("BANNED");
    }

    @Test
    void a_region_that_must_not_be_treated_cannot_be_signed() {
        assertThat(codes(NoteWriting.routine(6, 3, 5), frame(null, Map.of(), Set.of("LUMBAR_R"))))
                .containsExactly("AVOID");
    }

    @Test
    void what_was_done_against_a_limit_is_signed_with_its_account_and_stays_in_the_note() {
        String account = "The rash showed after ten minutes; stopped there.";
        SessionFrame untouchable = frame(null, Map.of(), Set.of("LUMBAR_R"));
        SessionFrame banned = frame(null, Map.of(Technique.SWEDISH, "reason"), Set.of());
        for (SessionFrame frame : List.of(untouchable, banned))
            assertThat(codes(NoteWriting.routine(6, 3, 5).set("region.LUMBAR_R.incident", account), frame))
                    .isEmpty();
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("region.LUMBAR_R.incident", " "), untouchable))
                .containsExactly("AVOID");
    }

    @Test
    void what_limits_the_session_is_acknowledged_and_again_when_it_changes() {
        SessionFrame ceiling = frame(6, Map.of(), Set.of());
        NoteWriting note = NoteWriting.routine(6, 3, 5);
        assertThat(SigningGaps.of(NoteState.of(note.operations()), ceiling))
                .extracting(NoteGap::code)
                .containsExactly("LIMITS_SEEN");
        assertThat(codes(note, ceiling)).isEmpty();
        assertThat(SigningGaps.of(
                        NoteState.of(note.operations()),
                        frame(6, Map.of(Technique.SPORTS, "swelling"), Set.of("SACRUM"))))
                .extracting(NoteGap::message)
                .containsExactly("Acknowledge today's limits");
    }

    @Test
    void what_no_limit_keeps_is_signed_only_with_how_the_session_was_adapted() {
        SessionFrame oil =
                adapting(new Adaptation("L08", "Oil or scent allergy", List.of("Plain product", "No product")));
        assertThat(gaps(NoteWriting.routine(6, 3, 5), oil))
                .containsExactly(new NoteGap(
                        "ADAPTED",
                        NoteGap.Section.FINISH,
                        "adapted.L08",
                        "Oil or scent allergy: record how you adapted the session"));
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("adapted.L08", " "), oil))
                .containsExactly("ADAPTED");
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("adapted.L10", "Shorter"), oil))
                .containsExactly("ADAPTED");
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("adapted.L08", "Plain product"), oil))
                .isEmpty();
    }

    @Test
    void each_such_finding_asks_for_itself() {
        SessionFrame two = adapting(
                new Adaptation("L08", "Oil or scent allergy", List.of()), new Adaptation("L10", "Tablets", List.of()));
        assertThat(gaps(NoteWriting.routine(6, 3, 5).set("adapted.L10", "Opened the window"), two))
                .extracting(NoteGap::field)
                .containsExactly("adapted.L08");
    }

    @Test
    void limits_are_told_in_one_sentence() {
        assertThat(new SessionLimits(
                                4,
                                Map.of(Technique.SPORTS, "swelling"),
                                Set.of("SACRUM", "LUMBAR_R"),
                                List.of(),
                                new LinkedHashMap<>(),
                                List.of(),
                                new HandsOnLimit(30, "Fibromyalgia"))
                        .words())
                .isEqualTo("ceiling 4; at most 30 minutes; keep off right lumbar, sacrum; not today Sports");
        assertThat(FREE.limits().words()).isEmpty();
    }

    @Test
    void pain_after_is_asked_before_signing() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5).without("pain.after"), FREE))
                .extracting(NoteGap::field)
                .containsExactly("pain.after");
    }

    @Test
    void hot_stones_need_their_temperature_and_the_skin_checked_twice() {
        NoteWriting stones = NoteWriting.routine(6, 3, 5)
                .without("region.LUMBAR_R.technique")
                .set("region.LUMBAR_R.technique", "HOT_STONE");
        assertThat(codes(stones, FREE)).containsExactly("STONE_TEMPERATURE", "STONE_SKIN");
        assertThat(codes(stones.set("stone.fahrenheit", 122), FREE)).containsExactly("STONE_SKIN");
        stones.set("stone.temperature", 50).on("stone.before").on("stone.after");
        assertThat(codes(stones, FREE)).isEmpty();
    }

    @Test
    void a_product_is_checked_against_allergies() {
        assertThat(codes(NoteWriting.routine(6, 3, 5).on("product.OIL"), FREE)).containsExactly("PRODUCT_CHECK");
    }

    @Test
    void home_care_that_screening_speaks_against_is_not_given() {
        SessionFrame heat = new SessionFrame(
                true,
                false,
                FREE.limits(),
                FREE.preferred(),
                Map.of(HomeCareItem.HEAT, "Reduced feeling"),
                true,
                false,
                Map.of());
        assertThat(codes(NoteWriting.routine(6, 3, 5).on("homecare.HEAT"), heat))
                .containsExactly("WITHHELD");
    }

    @Test
    void nothing_is_signed_before_the_safety_questions_of_the_day_are_answered() {
        SessionFrame unasked =
                new SessionFrame(false, false, FREE.limits(), FREE.preferred(), Map.of(), true, false, Map.of());
        assertThat(codes(NoteWriting.routine(6, 3, 5), unasked)).containsExactly("RESCREEN");
    }

    @Test
    void a_missing_consent_keeps_the_note_from_being_signed_and_says_why() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5), unsigned(true, ConsentKind.TREATMENT)))
                .extracting(NoteGap::code, NoteGap::message)
                .containsExactly(tuple("CONSENT", "Not signed"));
    }

    @Test
    void consent_to_work_on_the_buttocks_is_missed_only_where_they_were_worked_on() {
        SessionFrame without = unsigned(true, ConsentKind.GLUTEAL);
        assertThat(codes(NoteWriting.routine(6, 3, 5), without)).isEmpty();
        NoteWriting gluteal = NoteWriting.routine(6, 3, 5)
                .on("region.GLUTEAL_L.worked")
                .set("region.GLUTEAL_L.technique", "SWEDISH")
                .set("region.GLUTEAL_L.pressure", 4)
                .set("region.GLUTEAL_L.minutes", 10)
                .set("region.GLUTEAL_L.rating", "JUST_RIGHT");
        assertThat(codes(gluteal, without)).containsExactly("CONSENT");
    }

    @Test
    void each_of_the_five_topics_is_talked_about_or_declined_before_the_first_note_is_signed() {
        SessionFrame firstVisit =
                new SessionFrame(true, false, FREE.limits(), FREE.preferred(), Map.of(), false, false, Map.of());
        assertThat(codes(
                        NoteWriting.routine(6, 3, 5).without("topic.INJURIES").set("topic.INJURIES", "DECLINED"),
                        firstVisit))
                .isEmpty();
        assertThat(gaps(NoteWriting.routine(6, 3, 5).without("topic.GOALS").without("topic.MOTIONS"), firstVisit))
                .extracting(NoteGap::message)
                .containsExactly("Still to talk about: 2 of the five topics of a first visit");
        assertThat(codes(NoteWriting.routine(6, 3, 5).without("topic.GOALS"), FREE))
                .isEmpty();
    }

    @Test
    void a_returning_client_is_asked_about_a_reaction() {
        assertThat(codes(NoteWriting.routine(6, 3, 5).without("reaction.asked"), FREE))
                .containsExactly("REACTION");
    }

    @Test
    void minutes_that_do_not_add_up_are_gaps() {
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("time.total", 20), FREE))
                .containsExactly("MINUTES_TOTAL");
        NoteWriting short25 =
                NoteWriting.routine(6, 3, 5).set("time.start", "09:00").set("time.end", "09:25");
        assertThat(codes(short25, FREE)).containsExactly("MINUTES_CLOCK");
    }

    @Test
    void more_minutes_than_allowed_ask_for_a_reason() {
        NoteWriting thirty = NoteWriting.routine(6, 3, 5);
        assertThat(codes(thirty, lasting(30))).isEmpty();
        assertThat(gaps(NoteWriting.routine(6, 3, 5), lasting(29)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.code()).isEqualTo("OVER_MINUTES");
                    assertThat(gap.section()).isEqualTo(NoteGap.Section.FINISH);
                    assertThat(gap.field()).isEqualTo("minutes.reason");
                    assertThat(gap.message())
                            .isEqualTo(
                                    "At most 29 minutes today (Fibromyalgia), recorded are 30: correct it, or say why");
                });
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("time.total", 40), lasting(30)))
                .as("the treatment in all")
                .containsExactly("OVER_MINUTES");
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("minutes.reason", "  "), lasting(20)))
                .containsExactly("OVER_MINUTES");
        assertThat(codes(NoteWriting.routine(6, 3, 5).set("minutes.reason", "She asked for it"), lasting(20)))
                .isEmpty();
    }

    private static SessionFrame lasting(int minutes) {
        return new SessionFrame(
                true,
                false,
                new SessionLimits(
                        null,
                        Map.of(),
                        Set.of(),
                        List.of(),
                        new LinkedHashMap<>(),
                        List.of(),
                        new HandsOnLimit(minutes, "Fibromyalgia")),
                FREE.preferred(),
                Map.of(),
                true,
                false,
                Map.of());
    }

    private static SessionFrame frame(@Nullable Integer ceiling, Map<Technique, String> banned, Set<String> avoid) {
        return new SessionFrame(
                true,
                false,
                new SessionLimits(ceiling, banned, avoid, List.of(), new LinkedHashMap<>(), List.of(), null),
                new PressurePreferences(5, Map.of()),
                Map.of(),
                true,
                false,
                Map.of());
    }

    private static SessionFrame adapting(Adaptation... asked) {
        return new SessionFrame(
                true,
                false,
                new SessionLimits(null, Map.of(), Set.of(), List.of(), new LinkedHashMap<>(), List.of(asked), null),
                FREE.preferred(),
                Map.of(),
                true,
                false,
                Map.of());
    }

    private static SessionFrame unsigned(boolean returning, ConsentKind kind) {
        return new SessionFrame(
                true, false, FREE.limits(), FREE.preferred(), Map.of(), returning, false, Map.of(kind, "Not signed"));
    }

    private static List<String> codes(NoteWriting note, SessionFrame frame) {
        return gaps(note, frame).stream().map(NoteGap::code).toList();
    }

    /** The gaps of a note whose therapist has seen what limits the session. */
    private static List<NoteGap> gaps(NoteWriting note, SessionFrame frame) {
        String limits = frame.limits().words();
        if (!limits.isEmpty()) note.set("limits.seen", limits);
        return SigningGaps.of(NoteState.of(note.operations()), frame);
    }
}
