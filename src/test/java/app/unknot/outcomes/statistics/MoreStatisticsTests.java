package app.unknot.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.outcomes.statistics.OverDispersion.Group;
import app.unknot.outcomes.statistics.Standardised.Stratum;
import app.unknot.outcomes.statistics.XmR.Constant;
import app.unknot.testing.KnownAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same formulas against another library, at other targets and sizes. */
class MoreStatisticsTests {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void exact_limits_are_those_of_the_beta_distribution() {
        KnownAnswers known = cases("X01");
        for (JsonNode row : known.expected().get("rows")) {
            Interval interval =
                    ExactBinomial.interval(row.get(0).asInt(), row.get(1).asInt());
            assertThat(interval.low()).isCloseTo(row.get(2).asDouble(), within(known.tolerance()));
            assertThat(interval.high()).isCloseTo(row.get(3).asDouble(), within(known.tolerance()));
        }
        assertThatThrownBy(() -> ExactBinomial.interval(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactBinomial.interval(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactBinomial.interval(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_event_seen_leaves_an_upper_limit() {
        KnownAnswers known = cases("X02");
        List<Integer> sizes = KnownAnswers.integers(known.inputs().get("n"));
        assertThat(sizes.stream().map(ExactBinomial::upperAtNone))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactlyElementsOf(
                        KnownAnswers.decimals(known.expected().get("exact")));
        assertThat(sizes.stream().map(ExactBinomial::ruleOfThree))
                .containsExactlyElementsOf(
                        KnownAnswers.decimals(known.expected().get("three")));
        assertThatThrownBy(() -> ExactBinomial.upperAtNone(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactBinomial.ruleOfThree(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wilson_holds_for_small_groups_and_for_all_alike() {
        for (JsonNode row : cases("X03").expected().get("rows")) {
            Interval interval = Wilson.interval(row.get(0).asInt(), row.get(1).asInt());
            assertThat(interval.low()).isCloseTo(row.get(2).asDouble(), EXACTLY);
            assertThat(interval.high()).isCloseTo(row.get(3).asDouble(), EXACTLY);
        }
    }

    @Test
    void funnel_limits_are_exact_at_every_target() {
        KnownAnswers known = cases("X04");
        for (JsonNode row : known.expected().get("rows")) {
            Funnel.Limits limits =
                    new Funnel(row.get(0).asDouble()).limits(row.get(1).asInt());
            List<Double> expected = KnownAnswers.decimals(row).subList(2, 6);
            List<Double> actual = List.of(limits.low95(), limits.high95(), limits.low998(), limits.high998());
            for (int at = 0; at < 4; at++)
                assertThat(actual.get(at)).isCloseTo(expected.get(at), within(known.tolerance()));
        }
    }

    @Test
    void how_many_it_takes_to_judge_follows_from_the_target() {
        KnownAnswers known = cases("X05");
        assertThat(KnownAnswers.decimals(known.inputs().get("target")).stream()
                        .map(target -> new Funnel(target).fewest()))
                .containsExactlyElementsOf(
                        KnownAnswers.integers(known.expected().get("fewest")));
        assertThat(new Funnel(0.3).fewest()).isEqualTo(new Funnel(0.7).fewest());
        assertThat(new Funnel(0.5).position(10, 10)).isEqualTo(Funnel.Position.OUTSIDE_998_HIGH);
        assertThat(new Funnel(0.5).position(9, 9)).isEqualTo(Funnel.Position.TOO_FEW);
        assertThat(new Funnel(0.9).position(20, 50)).isEqualTo(Funnel.Position.TOO_FEW);
        assertThat(new Funnel(0.9).position(20, 51)).isEqualTo(Funnel.Position.OUTSIDE_998_LOW);
    }

    @Test
    void limits_are_widened_only_where_groups_differ_by_more_than_chance() {
        for (JsonNode row : cases("X06").expected().get("rows")) {
            double target = row.get("target").asDouble();
            List<Group> groups = new ArrayList<>();
            row.get("groups")
                    .forEach(group -> groups.add(
                            new Group(group.get(0).asInt(), group.get(1).asInt())));
            OverDispersion spread = OverDispersion.of(target, groups);
            assertThat(spread.statistic()).isCloseTo(row.get("statistic").asDouble(), EXACTLY);
            assertThat(spread.allowed()).isCloseTo(row.get("allowed").asDouble(), EXACTLY);
            assertThat(spread.between()).isCloseTo(row.get("between").asDouble(), EXACTLY);
            assertThat(spread.exceedsChance()).isEqualTo(row.get("between").asDouble() > 0);
            Funnel.Limits chance = new Funnel(target).limits(40);
            Funnel.Limits wider = new Funnel(target, spread.between()).limits(40);
            if (spread.exceedsChance()) {
                assertThat(wider.low95()).isLessThan(chance.low95());
                assertThat(wider.high95()).isGreaterThan(chance.high95());
                assertThat(wider.low998()).isBetween(0.0, chance.low998());
                assertThat(wider.high998()).isBetween(chance.high998(), 1.0);
            } else assertThat(wider).isEqualTo(chance);
        }
    }

    @Test
    void groups_too_small_to_be_judged_do_not_speak_about_the_spread() {
        Funnel funnel = new Funnel(0.6);
        assertThat(funnel.spread(List.of(new Group(0, 12), new Group(12, 12), new Group(9, 15)))
                        .groups())
                .isEqualTo(1);
        List<Group> four = List.of(new Group(0, 20), new Group(20, 20), new Group(1, 20), new Group(19, 20));
        assertThat(funnel.spread(four)).isEqualTo(new OverDispersion(4, 0, 0, 0));
        assertThat(OverDispersion.of(0.6, four).exceedsChance()).isTrue();
        assertThat(OverDispersion.of(0.6, List.of(new Group(3, 15))))
                .isEqualTo(new OverDispersion(1, 0, 0, 0))
                .matches(one -> !one.exceedsChance());
        assertThat(Funnel.falseAlarm(8)).isCloseTo(0.33658, within(1e-5));
        assertThat(Funnel.falseAlarm(0)).isZero();
        assertThatThrownBy(() -> new Funnel(0.6, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> funnel.limits(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_is_compared_with_what_its_mix_would_have_had() {
        for (JsonNode row : cases("X07").expected().get("rows")) {
            List<Stratum> strata = new ArrayList<>();
            row.get("strata")
                    .forEach(one -> strata.add(new Stratum(
                            one.get(0).asInt(), one.get(1).asInt(), one.get(2).asDouble())));
            Standardised all = Standardised.of(strata);
            assertThat(all.observed()).isEqualTo(row.get("observed").asInt());
            assertThat(all.expected()).isCloseTo(row.get("expected").asDouble(), EXACTLY);
            assertThat(all.ratio()).isCloseTo(row.get("ratio").asDouble(), EXACTLY);
            assertThat(all.z()).isCloseTo(row.get("z").asDouble(), EXACTLY);
            assertThat(all.low()).isCloseTo(row.get("low").asDouble(), EXACTLY);
            assertThat(all.high()).isCloseTo(row.get("high").asDouble(), EXACTLY);
        }
        assertThat(Standardised.of(List.of(new Stratum(4, 5, 1))).z()).isZero();
        assertThatThrownBy(() -> Standardised.of(List.of(new Stratum(0, 5, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fall_by_itself_is_estimated_from_pairs() {
        for (JsonNode row : cases("X08").expected().get("rows")) {
            RegressionToTheMean fall = RegressionToTheMean.estimate(
                            ints(KnownAnswers.integers(row.get("first"))),
                            ints(KnownAnswers.integers(row.get("later"))),
                            row.get("cutoff").asDouble())
                    .orElseThrow();
            assertThat(fall.z()).isCloseTo(row.get("z").asDouble(), EXACTLY);
            assertThat(fall.expectedBaseline()).isCloseTo(row.get("baseline").asDouble(), EXACTLY);
            assertThat(fall.drop()).isCloseTo(row.get("drop").asDouble(), EXACTLY);
        }
        int[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(RegressionToTheMean.estimate(nine, nine, 3.5)).isEmpty();
        int[] alike = IntStream.range(0, 12).map(any -> 6).toArray();
        assertThat(RegressionToTheMean.estimate(alike, alike, 3.5)).isEmpty();
        assertThatThrownBy(() -> RegressionToTheMean.estimate(nine, alike, 3.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mean_of_values_has_the_same_interval_as_of_sums() {
        Interval sums = MeanInterval.of(15, 55, 5);
        Interval values = MeanInterval.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertThat(values.low()).isCloseTo(sums.low(), EXACTLY);
        assertThat(values.high()).isCloseTo(sums.high(), EXACTLY);
        assertThatThrownBy(() -> MeanInterval.of(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void single_values_have_limits_by_a_constant_that_is_named() {
        for (JsonNode row : cases("X09").expected().get("rows")) {
            XmR chart = XmR.of(
                    KnownAnswers.decimals(row.get("series")),
                    Constant.valueOf(row.get("constant").asString()),
                    row.get("screen").asBoolean());
            assertThat(chart.mean()).isCloseTo(row.get("mean").asDouble(), EXACTLY);
            assertThat(chart.movingRange()).isCloseTo(row.get("range").asDouble(), EXACTLY);
            assertThat(chart.screened()).isEqualTo(row.get("screened").asInt());
            assertThat(chart.low()).isCloseTo(row.get("low").asDouble(), EXACTLY);
            assertThat(chart.high()).isCloseTo(row.get("high").asDouble(), EXACTLY);
            assertThat(chart.outside()).isEqualTo(KnownAnswers.integers(row.get("outside")));
        }
        assertThat(Constant.TEXTBOOK.factor()).isEqualTo(2.66);
        assertThatThrownBy(() -> XmR.of(List.of(1.0), Constant.TEXTBOOK, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_new_time_has_a_median_and_rules_of_its_own() {
        List<Double> series = Stream.concat(
                        IntStream.range(0, 14).mapToObj(at -> 50.0 + at % 3),
                        IntStream.range(0, 14).mapToObj(at -> 70.0 + at % 3))
                .toList();
        assertThat(RunChart.of(series).signal()).isTrue();
        assertThat(RunChart.of(series).shift(series)).hasValue(new RunChart.Run(14, 28, true));
        List<RunChart.Phase> phases = RunChart.phases(series, List.of(14, 0, 99, -1));
        assertThat(phases).extracting(RunChart.Phase::from).containsExactly(0, 14);
        assertThat(phases).extracting(RunChart.Phase::to).containsExactly(14, 28);
        assertThat(phases).extracting(phase -> phase.chart().median()).containsExactly(51.0, 71.0);
        assertThat(phases).noneMatch(phase -> phase.chart().signal());
        assertThat(RunChart.of(series.subList(0, 14)).shift(series.subList(0, 14)))
                .isEmpty();
    }

    @Test
    void survival_is_drawn_only_while_enough_are_at_risk() {
        Times seen = new Times();
        for (int day = 1; day <= 9; day++) seen.add(10 * day, day % 2 == 0);
        assertThat(KaplanMeier.shownUntil(seen, 5)).isEqualTo(50);
        assertThat(seen.atRisk(50)).isEqualTo(5);
        assertThat(seen.atRisk(51)).isEqualTo(4);
        assertThat(KaplanMeier.shownUntil(
                        new Times().add(10, true).add(20, false).add(30, true).add(40, false), 5))
                .isZero();
        List<KaplanMeier.Step> curve = KaplanMeier.curve(seen);
        assertThat(KaplanMeier.at(curve, 19).estimate()).isOne();
        assertThat(KaplanMeier.at(curve, 20).estimate()).isEqualTo(7.0 / 8);
        assertThat(KaplanMeier.at(curve, 39)).isEqualTo(KaplanMeier.at(curve, 20));
    }

    @Test
    void a_difference_says_no_more_than_its_interval() {
        assertThat(Difference.ofRates(56, 70, 48, 80).reading()).isEqualTo(Difference.Reading.HIGHER);
        assertThat(Difference.ofRates(48, 80, 56, 70).reading()).isEqualTo(Difference.Reading.LOWER);
        assertThat(Difference.ofRates(12, 20, 10, 20).reading()).isEqualTo(Difference.Reading.NO_CLEAR_DIFFERENCE);
        assertThat(new Difference(new Interval(0.1, 0, 0.2)).reading())
                .isEqualTo(Difference.Reading.NO_CLEAR_DIFFERENCE);
        assertThat(new Difference(new Interval(-0.1, -0.2, 0)).reading())
                .isEqualTo(Difference.Reading.NO_CLEAR_DIFFERENCE);
    }

    /** Every partition of up to five groups of up to seven persons. */
    @Test
    void what_is_hidden_is_never_left_over_from_the_total() {
        int[] sizes = new int[5];
        do {
            List<Integer> groups = IntStream.of(sizes).boxed().toList();
            var hidden = Suppression.hidden(groups);
            int persons = hidden.stream().mapToInt(groups::get).sum();
            boolean small = groups.stream().anyMatch(n -> n > 0 && n < Suppression.FEWEST);
            assertThat(hidden.isEmpty()).as("%s", groups).isEqualTo(!small);
            for (int at = 0; at < groups.size(); at++)
                if (!hidden.contains(at))
                    assertThat(Suppression.tells(groups.get(at))).isTrue();
            boolean everybody =
                    IntStream.range(0, groups.size()).allMatch(at -> groups.get(at) == 0 || hidden.contains(at));
            if (small && !everybody) {
                assertThat(hidden.size()).as("%s", groups).isGreaterThanOrEqualTo(2);
                assertThat(persons).as("%s", groups).isGreaterThanOrEqualTo(Suppression.FEWEST);
            }
        } while (next(sizes));
        assertThat(Suppression.tellsByDifference(30, 26)).isTrue();
        assertThat(Suppression.tellsByDifference(30, 25)).isFalse();
        assertThat(Suppression.tellsByDifference(30, 30)).isFalse();
        assertThatThrownBy(() -> Suppression.tellsByDifference(3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean next(int[] sizes) {
        for (int at = 0; at < sizes.length; at++) {
            if (sizes[at] < 7) {
                sizes[at]++;
                return true;
            }
            sizes[at] = 0;
        }
        return false;
    }

    private static KnownAnswers cases(String id) {
        return KnownAnswers.of("/statistics-cases.json", id);
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
