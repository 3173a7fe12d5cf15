package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.anatomy.Technique;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.techniques.TechniqueChooser;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import app.unknot.plans.techniques.TechniqueChooser.Suggestion;
import app.unknot.testing.KnownAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PlanRulesTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void acuity_turns_at_days_28_and_85() {
        var known = KnownAnswers.of("C24");

        var acuity = KnownAnswers.integers(known.inputs().get("days")).stream()
                .map(days -> Acuity.ofDays(days).name())
                .toList();

        assertThat(acuity).isEqualTo(KnownAnswers.texts(known.expected().get("acuity")));
    }

    @Test
    void an_onset_in_the_future_is_refused() {
        assertThatThrownBy(() -> Acuity.ofDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanTemplate.class,
            names = {"ACUTE", "CHRONIC"})
    void suggested_dates_are_those_worked_out_by_hand(PlanTemplate template) {
        var known = KnownAnswers.of("P-" + template.name());

        var dates =
                SessionDates.from(LocalDate.parse(known.inputs().get("start").asString()), template.phases());

        assertThat(dates.stream().map(LocalDate::toString))
                .isEqualTo(KnownAnswers.texts(known.expected().get("dates")));
        assertThat(template.sessions())
                .isEqualTo(known.expected().get("sessions").asInt());
    }

    @Test
    void the_other_two_rhythms_have_their_dates_too() {
        assertThat(SessionDates.from(MONDAY, PlanTemplate.SUBACUTE.phases()).stream()
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-03-02",
                        "2026-03-09",
                        "2026-03-16",
                        "2026-03-23",
                        "2026-03-30",
                        "2026-04-06",
                        "2026-04-20",
                        "2026-05-04");
        assertThat(SessionDates.from(MONDAY, PlanTemplate.MAINTENANCE.phases()).stream()
                        .map(LocalDate::toString))
                .containsExactly("2026-03-02", "2026-03-30", "2026-04-27", "2026-05-25", "2026-06-22", "2026-07-20");
    }

    @Test
    void sessions_are_short_in_the_first_three_days_only() {
        assertThat(PlanTemplate.ACUTE.minutesAt(2)).isEqualTo(30);
        assertThat(PlanTemplate.ACUTE.minutesAt(3)).isEqualTo(45);
        assertThat(PlanTemplate.CHRONIC.minutesAt(0)).isEqualTo(60);
    }

    @Test
    void three_times_a_week_is_monday_wednesday_friday() {
        assertThat(SessionDates.from(MONDAY, List.of(new PerWeek(3, 1))))
                .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(4));
    }

    @Test
    void a_weekly_phase_after_a_slower_one_begins_on_the_next_week_from_the_start() {
        assertThat(SessionDates.from(MONDAY, List.of(new EveryWeeks(2, 2), new PerWeek(1, 1))))
                .containsExactly(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
    }

    @Test
    void mild_pain_is_maintained_and_other_pain_goes_by_acuity() {
        assertThat(PlanTemplate.suggest(Acuity.CHRONIC, 4, 4)).isEqualTo(PlanTemplate.MAINTENANCE);
        assertThat(PlanTemplate.suggest(Acuity.CHRONIC, 4, null)).isEqualTo(PlanTemplate.MAINTENANCE);
        assertThat(PlanTemplate.suggest(Acuity.CHRONIC, 4, 5)).isEqualTo(PlanTemplate.CHRONIC);
        assertThat(PlanTemplate.suggest(Acuity.ACUTE, 8, 15)).isEqualTo(PlanTemplate.ACUTE);
        assertThat(PlanTemplate.suggest(Acuity.SUBACUTE, 6, null)).isEqualTo(PlanTemplate.SUBACUTE);
    }

    @Test
    void checkpoints_follow_the_template() {
        assertThat(PlanTemplate.ACUTE.checkpointAfter(0)).isEqualTo(4);
        assertThat(PlanTemplate.ACUTE.checkpointAfter(4)).isZero();
        assertThat(PlanTemplate.CHRONIC.checkpointAfter(5)).isEqualTo(10);
        assertThat(PlanTemplate.CHRONIC.checkpointAfter(10)).isEqualTo(16);
        assertThat(PlanTemplate.CHRONIC.checkpointAfter(15)).isEqualTo(16);
        assertThat(PlanTemplate.CHRONIC.checkpointAfter(16)).isEqualTo(22);
        assertThat(PlanTemplate.MAINTENANCE.checkpointAfter(6)).isEqualTo(12);
    }

    @Test
    void pressure_is_flagged_as_in_the_worked_cases() {
        var known = KnownAnswers.of("C25");
        var rows = known.inputs().get("rows");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var ceiling = row.get("ceiling");
            var flags = PressureCheck.flags(
                    row.get("preferred").asInt(),
                    ceiling.isNull() ? null : ceiling.asInt(),
                    row.get("applied").asInt(),
                    PressureCheck.Rating.valueOf(row.get("client_rating").asString()),
                    row.get("discomfort").asInt());

            assertThat(flags.stream().map(Enum::name))
                    .as("row %d", i)
                    .containsExactlyElementsOf(
                            KnownAnswers.texts(known.expected().get("flags").get(i)));
        }
    }

    @Test
    void the_verdicts_of_a_screen_are_those_of_the_rule() {
        for (Integer ceiling : Arrays.asList(null, 0, 4, 10)) {
            PressureCheck.verdicts(ceiling).byPreference().forEach((preference, line) -> {
                Integer preferred = preference.equals("none") ? null : Integer.valueOf(preference);
                assertThat(line).hasSize(11);
                for (int applied = 0; applied < line.size(); applied++)
                    assertThat(line.get(applied))
                            .isEqualTo(PressureCheck.flags(preferred, ceiling, applied, null, null));
            });
            assertThat(PressureCheck.verdicts(ceiling).byPreference()).hasSize(12);
        }
    }

    @Test
    void progress_is_flagged_as_in_the_worked_cases() {
        var known = KnownAnswers.of("C26");
        var series = known.inputs().get("series_day_nprs");
        for (int i = 0; i < series.size(); i++) {
            assertThat(Progress.flags(visits(series.get(i))).stream().map(Enum::name))
                    .as("series %d", i)
                    .containsExactlyElementsOf(
                            KnownAnswers.texts(known.expected().get("flags").get(i)));
        }
    }

    @Test
    void one_visit_says_nothing_of_progress() {
        assertThat(Progress.flags(List.of(new Progress.Visit(0, 8)))).isEmpty();
    }

    @Test
    void a_banned_technique_is_never_suggested_however_much_the_client_wants_it() {
        var ranked = TechniqueChooser.rank(
                400, Set.of(Sign.NAGGING_PAIN), Technique.DEEP_TISSUE, Set.of(Technique.DEEP_TISSUE));

        assertThat(ranked).extracting(Suggestion::technique).doesNotContain(Technique.DEEP_TISSUE);
    }

    @Test
    void nagging_chronic_pain_and_the_wish_speak_for_deep_tissue_and_swedish_still_stands_above_it() {
        var ranked = TechniqueChooser.rank(400, Set.of(Sign.NAGGING_PAIN), Technique.DEEP_TISSUE, Set.of());

        assertThat(ranked.get(1).technique()).isEqualTo(Technique.DEEP_TISSUE);
        assertThat(ranked.get(1).score()).isEqualTo(5);
        assertThat(ranked.get(1).reasons()).hasSize(2);
        assertThat(ranked.getFirst().technique()).isEqualTo(Technique.SWEDISH);
        assertThat(ranked.getFirst().reasons()).containsExactly("gentler, and no worse than deep tissue in trials");
    }

    @ParameterizedTest
    @EnumSource(Technique.class)
    void deep_tissue_never_stands_above_swedish(Technique wished) {
        List<Sign> all = List.of(Sign.values());
        for (int onset : List.of(3, 30, 400))
            for (int some = 0; some < 1 << all.size(); some++) {
                int chosen = some;
                Set<Sign> signs = IntStream.range(0, all.size())
                        .filter(sign -> (chosen >> sign & 1) == 1)
                        .mapToObj(all::get)
                        .collect(Collectors.toSet());
                List<Technique> order = TechniqueChooser.rank(onset, signs, wished, Set.of()).stream()
                        .map(Suggestion::technique)
                        .toList();
                assertThat(order.indexOf(Technique.SWEDISH)).isLessThan(order.indexOf(Technique.DEEP_TISSUE));
            }
    }

    @Test
    void a_fresh_injury_leaves_swedish_only() {
        assertThat(TechniqueChooser.rank(1, Set.of(Sign.ATHLETE), Technique.SPORTS, Set.of()))
                .extracting(Suggestion::technique)
                .containsExactly(Technique.SWEDISH);
    }

    @Test
    void ties_go_by_the_catalogue() {
        assertThat(TechniqueChooser.rank(10, Set.of(), null, Set.of()))
                .extracting(Suggestion::technique)
                .containsExactly(Technique.values());
    }

    private static List<Progress.Visit> visits(JsonNode series) {
        var visits = new ArrayList<Progress.Visit>();
        series.forEach(pair ->
                visits.add(new Progress.Visit(pair.get(0).asInt(), pair.get(1).asInt())));
        return visits;
    }
}
