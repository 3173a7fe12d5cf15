package app.unknot.outcomes.practice;

import static app.unknot.outcomes.practice.Episodes.TODAY;
import static app.unknot.outcomes.practice.Episodes.cohort;
import static app.unknot.outcomes.practice.Episodes.like;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Difference.Reading;
import app.unknot.outcomes.statistics.Funnel.Position;
import app.unknot.outcomes.statistics.RunChart;
import app.unknot.shared.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class PracticePictureTests {
    private static final UserId OTHER = new UserId(Ids.next());
    private static final Definition RULE = Definition.WITH_TIME_TO_RETURN;

    @Test
    void each_episode_counts_once_or_is_left_out_for_one_reason() {
        List<PracticeEpisode> all = all(
                like().pain(8, 4).times(12),
                like().pain(6, 6).times(6),
                like().pain(5, 7).times(2),
                like().pain(3, 0).times(4),
                like().pain(7, null).times(5),
                like().pain(7, null).opened(TODAY.minusDays(13)).times(3),
                like().pain(null, 2).times(1));

        Result result = Result.of(cohort(RULE, all));

        assertThat(result.rate().responders()).isEqualTo(12);
        assertThat(result.n()).isEqualTo(20);
        assertThat(result.count(State.WORSE)).isEqualTo(2);
        assertThat(result.meanChange().orElseThrow().estimate()).isCloseTo((12 * -4 + 2 * 2) / 20.0, within(1e-12));
        assertThat(result.reasons()).containsExactly(State.MILD, State.NOT_ASKED, State.NOT_FOLLOWED, State.TOO_RECENT);
        assertThat(result.began()).isEqualTo(33);
        assertThat(result.completeness().orElseThrow().share()).isEqualTo(0.8);
        assertThat(result.byItself()).isPresent();
        assertThat(Result.of(cohort(Definition.FIRST_TO_NEWEST, all)).count(State.NOT_FOLLOWED))
                .isEqualTo(8);
    }

    @Test
    void a_first_visit_without_an_answer_is_unmeasured_and_never_mild() {
        assertThat(state(RULE, like().pain(null, 2))).isEqualTo(State.NOT_ASKED);
        assertThat(state(RULE, like().pain(3, null))).isEqualTo(State.MILD);
        assertThat(state(RULE, like().pain(10, 7))).isEqualTo(State.RESPONDED);
        assertThat(state(RULE, like().pain(4, 3))).isEqualTo(State.NOT_RESPONDED);
        assertThat(state(RULE, like().pain(8, 10))).isEqualTo(State.WORSE);
        assertThat(state(RULE, like().pain(7, null).opened(TODAY.minusDays(14))))
                .isEqualTo(State.NOT_FOLLOWED);
    }

    @Test
    void an_acute_episode_also_needs_the_client_to_say_so() {
        Definition joined = Definition.WITH_OVERALL_CHANGE;
        Episodes acute = like().of(Facet.ACUITY, "ACUTE");
        assertThat(state(joined, acute.better(true))).isEqualTo(State.RESPONDED);
        assertThat(state(joined, acute.better(false))).isEqualTo(State.NOT_RESPONDED);
        assertThat(state(joined, acute.better(null))).isEqualTo(State.NO_OVERALL_ANSWER);
        assertThat(state(joined, like().of(Facet.ACUITY, "CHRONIC"))).isEqualTo(State.RESPONDED);
        assertThat(state(RULE, acute)).isEqualTo(State.RESPONDED);
    }

    @Test
    void a_group_of_less_than_five_takes_another_with_it_and_the_total_tells_neither() {
        List<PracticeEpisode> all = all(
                like().of(Facet.REGION, "LOWER").times(20),
                like().of(Facet.REGION, "MIDDLE").times(7),
                like().of(Facet.REGION, "UPPER").pain(8, 8).times(3));

        Groups groups = Groups.of(Facet.REGION, cohort(RULE, all));

        assertThat(groups.rows()).extracting(Groups.Row::told).containsExactly(true, false, false);
        assertThat(groups.rows().get(2)).isEqualTo(new Groups.Row("UPPER", false, 0, 0, java.util.Optional.empty()));
        assertThat(groups.rows().getFirst().toOthers()).isEmpty();
    }

    @Test
    void two_large_groups_are_compared_with_words_that_the_interval_allows() {
        List<PracticeEpisode> all = all(
                like().of(Facet.REGION, "LOWER").times(28),
                like().of(Facet.REGION, "LOWER").pain(8, 8).times(2),
                like().of(Facet.REGION, "UPPER").times(10),
                like().of(Facet.REGION, "UPPER").pain(8, 8).times(20));

        assertThat(Groups.of(Facet.REGION, cohort(RULE, all)).rows())
                .extracting(row -> row.toOthers().orElseThrow().reading())
                .containsExactly(Reading.HIGHER, Reading.LOWER);
    }

    @Test
    void therapists_are_judged_from_a_size_that_follows_from_the_target() {
        UserId jun = new UserId(Ids.next());
        UserId wren = new UserId(Ids.next());
        List<PracticeEpisode> all = all(
                like().times(24),
                like().pain(8, 8).times(6),
                like().by(jun).times(9),
                like().by(jun).pain(8, 8).times(21),
                like().by(wren).times(6),
                like().by(wren).pain(8, 8).times(4));

        ByTherapist funnel = ByTherapist.of(cohort(RULE, all), 60);

        assertThat(funnel.fewest()).isEqualTo(13);
        assertThat(funnel.judged()).isEqualTo(2);
        assertThat(row(funnel, wren).position()).isEqualTo(Position.TOO_FEW);
        assertThat(row(funnel, wren).expected()).isEmpty();
        assertThat(row(funnel, jun).expected().orElseThrow().ratio()).isCloseTo(9 / (30 * 39 / 70.0), within(1e-9));
        assertThat(ByTherapist.of(cohort(RULE, all), 90).fewest()).isEqualTo(51);
        assertThat(ByTherapist.of(cohort(RULE, like().times(20)), null).target())
                .isEmpty();
        assertThat(ByTherapist.of(cohort(RULE, all), null).target().orElseThrow())
                .isEqualTo(39 / 70.0);
    }

    @Test
    void two_therapists_are_hidden_together_or_the_total_would_give_one_away() {
        UserId jun = new UserId(Ids.next());
        UserId wren = new UserId(Ids.next());
        List<PracticeEpisode> all =
                all(like().times(40), like().by(jun).times(14), like().by(wren).times(2));

        ByTherapist funnel = ByTherapist.of(cohort(RULE, all), 60);

        assertThat(row(funnel, wren).told()).isFalse();
        assertThat(row(funnel, jun).told()).isFalse();
        assertThat(row(funnel, jun).n()).isZero();
        assertThat(row(funnel, Episodes.MAYA).told()).isTrue();
    }

    @Test
    void time_to_response_is_told_by_duration_while_five_are_at_risk() {
        List<PracticeEpisode> all = new ArrayList<>();
        for (int days = 7; days <= 70; days += 7)
            all.add(like().of(Facet.ACUITY, "CHRONIC").held(days).one());
        all.addAll(like().of(Facet.ACUITY, "ACUTE").pain(8, 8).times(6));

        TimeToResponse times = TimeToResponse.of(cohort(RULE, all));

        assertThat(times.curves())
                .extracting(TimeToResponse.Curve::group)
                .containsExactly(Duration.UP_TO_12_WEEKS, Duration.LONGER);
        TimeToResponse.Curve longer = times.curves().get(1);
        assertThat(longer.until()).isEqualTo(42);
        assertThat(longer.steps().getLast().time()).isEqualTo(42);
        assertThat(longer.weeks()).extracting(TimeToResponse.Week::atRisk).containsExactly(10, 9, 7, 5);
        assertThat(longer.weeks().get(1).share().estimate()).isCloseTo(0.2, within(1e-9));
        assertThat(longer.median()).isEqualTo(35);
        assertThat(times.curves().getFirst().median()).isEqualTo(-1);
        assertThat(times.curves().getFirst().censored()).containsExactly(42, 42, 42, 42, 42, 42);
    }

    @Test
    void numbers_at_risk_never_tell_of_a_group_below_five() {
        List<PracticeEpisode> all = all(
                like().of(Facet.ACUITY, "CHRONIC").held(14).times(30),
                like().of(Facet.ACUITY, "ACUTE").held(14).times(3),
                like().held(14).times(9));

        TimeToResponse times = TimeToResponse.of(cohort(RULE, all));

        assertThat(times.curves()).extracting(TimeToResponse.Curve::group).containsExactly(Duration.LONGER);
        assertThat(times.hidden()).containsExactly(Duration.UP_TO_12_WEEKS, Duration.UNKNOWN);
        assertThat(times.curves().getFirst().weeks()).allMatch(week -> week.atRisk() >= 5);
    }

    @Test
    void a_month_below_five_has_no_point_and_a_new_time_has_its_own_median() {
        Period year = Question.back(TODAY, 24);
        List<PracticeEpisode> all = new ArrayList<>();
        YearMonth first = YearMonth.from(year.from());
        for (int at = 0; at < 24; at++) {
            LocalDate day = first.plusMonths(at).atDay(3);
            int n = at == 2 || at == 5 ? 3 : 10;
            all.addAll(like().opened(day).times(at < 12 ? n / 2 : n - 1));
            all.addAll(like().opened(day).pain(8, 8).times(n - (at < 12 ? n / 2 : n - 1)));
        }

        ByMonth one = ByMonth.of(cohort(RULE, all), year, Set.of());

        assertThat(one.months()).hasSize(24);
        assertThat(one.told()).hasSize(22);
        assertThat(one.months().get(2)).isEqualTo(new ByMonth.Month(first.plusMonths(2), false, 0, 0, 0));
        assertThat(one.phases()).hasSize(1);
        assertThat(one.phases().getFirst().chart().signal()).isTrue();
        ByMonth two = ByMonth.of(cohort(RULE, all), year, Set.of(first.plusMonths(12)));
        assertThat(two.phases()).extracting(RunChart.Phase::from).containsExactly(0, 10);
        assertThat(two.phases()).extracting(phase -> phase.chart().median()).containsExactly(50.0, 90.0);
    }

    @Test
    void a_report_that_differs_from_a_wider_one_by_less_than_five_is_not_told() {
        LocalDate inside = TODAY.minusMonths(4);
        List<PracticeEpisode> all = all(
                like().opened(inside).of(Facet.REGION, "LOWER").times(20),
                like().opened(inside).of(Facet.REGION, "UPPER").times(4));
        Question lower = question(12, Map.of(Facet.REGION, "LOWER"));

        assertThat(Discretion.tells(question(12, Map.of()), Episodes.reached(all), TODAY))
                .isTrue();
        assertThat(Discretion.tells(lower, Episodes.reached(all), TODAY)).isFalse();
        assertThat(PracticePicture.of(lower, Episodes.reached(all), RunNotes.NONE, TODAY)
                        .detail())
                .isEmpty();
        assertThat(PracticePicture.of(lower, Episodes.reached(all), RunNotes.NONE, TODAY)
                        .versions())
                .isEmpty();
    }

    @Test
    void a_shorter_period_that_leaves_out_less_than_five_is_not_told() {
        List<PracticeEpisode> all = all(
                like().opened(TODAY.minusMonths(2)).times(20),
                like().opened(TODAY.minusMonths(5)).times(3));

        assertThat(Discretion.tells(question(3, Map.of()), Episodes.reached(all), TODAY))
                .isFalse();
        assertThat(Discretion.tells(question(6, Map.of()), Episodes.reached(all), TODAY))
                .isTrue();
    }

    @Test
    void the_months_before_are_compared_only_where_both_are_told() {
        List<PracticeEpisode> all = new ArrayList<>(like().times(20));
        assertThat(picture(all).earlier()).isEmpty();
        all.addAll(like().opened(TODAY.minusMonths(16)).pain(8, 8).times(20));

        PracticePicture.Earlier earlier = picture(all).earlier().orElseThrow();

        assertThat(earlier.difference().reading()).isEqualTo(Reading.HIGHER);
        assertThat(earlier.period().to())
                .isEqualTo(Question.back(TODAY, 12).from().minusDays(1));
        assertThat(picture(all).versions()).extracting(Result::rule).containsExactly(Definition.values());
    }

    @Test
    void the_mix_and_the_dose_are_told_of_five_or_more() {
        List<PracticeEpisode> all = all(
                like().of(Facet.ACUITY, "CHRONIC").held(14).times(8),
                like().of(Facet.ACUITY, "ACUTE").pain(5, 5).times(2),
                like().times(6));

        CaseMix mix = CaseMix.of(cohort(RULE, all));

        assertThat(mix.durations())
                .containsExactly(
                        new CaseMix.Part<>(Duration.UP_TO_12_WEEKS, false, 0),
                        new CaseMix.Part<>(Duration.LONGER, true, 8),
                        new CaseMix.Part<>(Duration.UNKNOWN, false, 0));
        assertThat(mix.medianFirst()).hasValue(8);
        assertThat(mix.visitsToResponse()).hasValue(3);
        assertThat(mix.minutesToResponse()).hasValue(120);
        assertThat(mix.returned()).contains(new CaseMix.Returned(6, 16, 16), new CaseMix.Returned(8, 0, 16));
        assertThat(CaseMix.of(cohort(RULE, like().times(4))).medianFirst()).isEmpty();
        assertThat(CaseMix.of(cohort(RULE, like().times(4))).returned()).isEmpty();
    }

    @Test
    void a_question_is_about_whole_months_that_are_over() {
        assertThat(question(3, Map.of()).period(TODAY))
                .isEqualTo(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)));
        assertThat(question(3, Map.of()).before(TODAY))
                .isEqualTo(new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 30)));
        assertThatThrownBy(() -> question(5, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(3, Map.of(), RULE, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_list_behind_each_figure_is_as_long_as_the_figure() {
        List<PracticeEpisode> all = new ArrayList<>();
        Random random = new Random(7);
        for (int at = 0; at < 400; at++) {
            Episodes one = Episodes.like()
                    .opened(TODAY.minusDays(random.nextInt(20, 300)))
                    .by(random.nextBoolean() ? Episodes.MAYA : OTHER)
                    .pain(
                            random.nextInt(8) == 0 ? null : random.nextInt(11),
                            random.nextInt(6) == 0 ? null : random.nextInt(11))
                    .better(random.nextInt(3) == 0 ? null : random.nextBoolean())
                    .of(Facet.PAYER, random.nextBoolean() ? Facet.NO_INSURANCE : "p");
            if (random.nextInt(4) > 0) one.of(Facet.ACUITY, random.nextBoolean() ? "CHRONIC" : "ACUTE");
            if (random.nextInt(3) == 0) one.held(random.nextInt(10, 90));
            all.add(one.one());
        }
        for (Definition rule : Definition.values()) {
            Question question = new Question(12, Map.of(), rule, null);
            PracticePicture picture = PracticePicture.of(question, Episodes.reached(all), RunNotes.NONE, TODAY);
            Cohort chosen = Episodes.reached(all).chosen(rule, question.period(TODAY), Map.of(), TODAY);
            ToIntFunction<Drill> listed = drill -> drill.of(chosen).length;
            Result result = picture.result();
            PracticePicture.Detail detail = picture.detail().orElseThrow();

            assertThat(listed.applyAsInt(Drill.ALL)).isEqualTo(result.began());
            assertThat(listed.applyAsInt(Drill.COUNTED)).isEqualTo(result.n());
            assertThat(listed.applyAsInt(Drill.of(Drill.Group.ELIGIBLE))).isEqualTo(result.eligible());
            assertThat(listed.applyAsInt(Drill.of(Drill.Group.MISSING))).isEqualTo(result.eligible() - result.n());
            for (State state : State.values())
                assertThat(listed.applyAsInt(Drill.of(state))).as(state.name()).isEqualTo(result.count(state));
            assertThat(detail.therapists().rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(listed.applyAsInt(Drill.of(row.therapist())))
                            .isEqualTo(row.n()));
            assertThat(detail.months().told())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(month -> assertThat(listed.applyAsInt(Drill.of(month.month())))
                            .isEqualTo(month.n()));
            assertThat(detail.mix().durations())
                    .isNotEmpty()
                    .allSatisfy(part ->
                            assertThat(listed.applyAsInt(Drill.of(part.kind()))).isEqualTo(part.n()));
            assertThat(detail.mix().severities())
                    .isNotEmpty()
                    .allSatisfy(part ->
                            assertThat(listed.applyAsInt(Drill.of(part.kind()))).isEqualTo(part.n()));
            assertThat(detail.mix().returned())
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(listed.applyAsInt(Drill.returned(part.times())))
                            .isEqualTo(part.n()));
            assertThat(detail.times().curves())
                    .isNotEmpty()
                    .allSatisfy(curve -> assertThat(curve.weeks())
                            .allSatisfy(week -> assertThat(listed.applyAsInt(Drill.atRisk(curve.group(), week.week())))
                                    .isEqualTo(week.atRisk())));
            Groups payers = detail.groups().stream()
                    .filter(groups -> groups.facet() == Facet.PAYER)
                    .findFirst()
                    .orElseThrow();
            assertThat(payers.rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(Arrays.stream(Drill.COUNTED.of(chosen))
                                    .filter(at -> chosen.of(Facet.PAYER)
                                            .value(chosen.kind(Facet.PAYER, at))
                                            .equals(row.key())))
                            .hasSize(row.n()));
        }
    }

    private static State state(Definition rule, Episodes episode) {
        return cohort(rule, List.of(episode.one())).state(0);
    }

    private static Question question(int months, Map<Facet, String> only) {
        return new Question(months, only, RULE, null);
    }

    private static PracticePicture picture(List<PracticeEpisode> all) {
        return PracticePicture.of(question(12, Map.of()), Episodes.reached(all), RunNotes.NONE, TODAY);
    }

    private static ByTherapist.Row row(ByTherapist funnel, UserId therapist) {
        return funnel.rows().stream()
                .filter(row -> row.therapist().equals(therapist))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<PracticeEpisode> all(List<PracticeEpisode>... parts) {
        List<PracticeEpisode> all = new ArrayList<>();
        for (List<PracticeEpisode> part : parts) all.addAll(part);
        return all;
    }
}
